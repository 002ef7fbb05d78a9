import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { yamlFrontmatter } from '@codemirror/lang-yaml';
import { defineLanguageFacet, Language } from '@codemirror/language';
import { type Diagnostic, lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
import { parser } from '@lezer/markdown';
import { editorLook } from '#browser/check/editor-look.ts';
import type { TextPlace } from '#browser/check/text-place.ts';
import type { Range } from '#content/problem.ts';
import { checkToolText as text } from '#i18n/nl/check-tool.ts';
import type { FindingView } from '#views/check/finding.ts';

/**
 * The richer editor, in a shadow root: only there do its styles come as sheets that scripts make,
 * which a policy of `style-src 'self'` allows; elsewhere they come as a style element, which it forbids.
 */
export class EditorPlace implements TextPlace {
	readonly #view: EditorView;

	constructor(host: HTMLElement, source: string, changed: () => void) {
		const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
		this.#view = new EditorView({
			parent: root,
			root,
			state: EditorState.create({ doc: source, extensions: extensionsWith(changed) }),
		});
		this.#view.focus();
	}

	get text(): string {
		return this.#view.state.doc.toString();
	}

	select([anchor, head]: Range): void {
		this.#view.dispatch({
			selection: { anchor, head },
			effects: EditorView.scrollIntoView(anchor, { y: 'center' }),
		});
		this.#view.focus();
	}

	replace([from, to]: Range, insert: string): void {
		this.#view.dispatch({
			changes: { from, to, insert },
			selection: { anchor: from + insert.length },
			userEvent: 'input',
		});
		this.#view.focus();
	}

	show(findings: readonly FindingView[]): void {
		this.#view.dispatch(setDiagnostics(this.#view.state, findings.map(diagnosticOf)));
	}

	close(): void {
		this.#view.destroy();
	}
}

const diagnosticOf = ({
	range,
	severity,
	message,
	remedy,
	replacements,
}: FindingView): Diagnostic => ({
	from: range[0],
	to: range[1],
	severity,
	message: [`${text.severities[severity]}: ${message}`, remedy].filter(Boolean).join(' '),
	actions: replacements.map((suggestion) => ({
		name: text.replaceBy(suggestion),
		apply: (view, from, to) => view.dispatch({ changes: { from, to, insert: suggestion } }),
	})),
});

const extensionsWith = (changed: () => void) => [
	history(),
	lineNumbers(),
	EditorView.lineWrapping,
	EditorState.phrases.of(text.editorPhrases),
	EditorView.contentAttributes.of({
		'aria-label': text.editorLabel,
		lang: 'nl',
		spellcheck: 'true',
		tabindex: '0',
	}),
	yamlFrontmatter({ content: new Language(defineLanguageFacet(), parser, [], 'markdown') }),
	lintGutter(),
	// Tab is left to the browser, so that the keyboard comes out of the editor.
	keymap.of([...lintKeymap, ...defaultKeymap, ...historyKeymap]),
	EditorView.updateListener.of(({ docChanged }) => docChanged && changed()),
	editorLook,
];
