import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

const highlight = HighlightStyle.define([
	{ tag: tags.heading, fontWeight: 'bold' },
	{ tag: tags.strong, fontWeight: 'bold' },
	{ tag: tags.emphasis, fontStyle: 'italic' },
	{ tag: [tags.definition(tags.propertyName), tags.link, tags.url], color: 'var(--accent)' },
	{ tag: [tags.meta, tags.comment, tags.processingInstruction], color: 'var(--muted)' },
]);

const theme = EditorView.theme({
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

/** How the editor looks: in the colours of the board, light and dark. */
export const editorLook = [syntaxHighlighting(highlight), theme];
