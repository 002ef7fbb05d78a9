import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { yamlFrontmatter } from '@codemirror/lang-yaml';
import {
	defineLanguageFacet,
	HighlightStyle,
	Language,
	syntaxHighlighting,
} from '@codemirror/language';
import { type Diagnostic, lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { parser } from '@lezer/markdown';
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
		name: text.takeThis(suggestion),
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
	syntaxHighlighting(colours),
	lintGutter(),
	// Tab is left to the browser, so that the keyboard comes out of the editor.
	keymap.of([...lintKeymap, ...defaultKeymap, ...historyKeymap]),
	EditorView.updateListener.of(({ docChanged }) => docChanged && changed()),
	look,
];

const colours = HighlightStyle.define([
	{ tag: tags.heading, fontWeight: 'bold' },
	{ tag: tags.strong, fontWeight: 'bold' },
	{ tag: tags.emphasis, fontStyle: 'italic' },
	{ tag: [tags.definition(tags.propertyName), tags.link, tags.url], color: 'var(--accent)' },
	{ tag: [tags.meta, tags.comment, tags.processingInstruction], color: 'var(--muted)' },
]);

const look = EditorView.theme({
	'&': {
		blockSize: 'min(70vh, 46rem)',
		border: '1px solid var(--control)',
		borderRadius: 'var(--radius-m)',
		backgroundColor: 'var(--surface)',
		color: 'var(--ink)',
		overflow: 'hidden',
	},
	'&.cm-focused': { outline: '3px solid var(--accent)', outlineOffset: '3px' },
	'.cm-scroller': {
		fontFamily: "ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace",
		lineHeight: '1.5',
	},
	'.cm-content': { caretColor: 'var(--ink)' },
	'.cm-gutters': {
		backgroundColor: 'var(--tint)',
		color: 'var(--muted)',
		borderInlineEnd: '1px solid var(--line)',
	},
	'.cm-tooltip, .cm-panels': {
		maxInlineSize: 'min(32rem, 80vw)',
		backgroundColor: 'var(--surface)',
		color: 'var(--ink)',
		borderColor: 'var(--line)',
	},
	'.cm-panels': { maxInlineSize: 'none' },
	'.cm-panel.cm-panel-lint ul [aria-selected]': {
		backgroundColor: 'var(--tint)',
		color: 'var(--ink)',
	},
	// The pictures of the editor itself are `data:` addresses, which the policy of the board forbids.
	'.cm-lintRange, .cm-lintRange-active': { backgroundImage: 'none !important' },
	'.cm-lintRange-error': { textDecoration: 'underline wavy var(--alert)' },
	'.cm-lintRange-warning': { textDecoration: 'underline wavy var(--notice)' },
	'.cm-lintRange-info': { textDecoration: 'underline dotted var(--accent)' },
	'.cm-lint-marker': { content: 'normal !important', fontWeight: 'bold', lineHeight: '1.5' },
	'.cm-lint-marker-error::before': { content: '"!"', color: 'var(--alert)' },
	'.cm-lint-marker-warning::before': { content: '"?"', color: 'var(--notice)' },
	'.cm-lint-marker-info::before': { content: '"i"', color: 'var(--accent)' },
	'.cm-diagnosticAction': {
		padding: '0.4rem 0.6rem',
		marginInlineStart: '0',
		backgroundColor: 'var(--accent)',
		color: 'var(--on-accent)',
		whiteSpace: 'normal',
		textAlign: 'start',
	},
});
