import type { EditorSwitch } from '#browser/check/editor-switch.ts';
import type { HandOver } from '#browser/check/hand-over.ts';
import type { PreviewSwitch } from '#browser/check/preview-switch.ts';
import type { TextChecker } from '#browser/check/text-checker.ts';
import type { TextOpener } from '#browser/check/text-opener.ts';

interface Parts {
	editor: EditorSwitch;
	handOver: HandOver;
	opener: TextOpener;
	preview: PreviewSwitch;
	checker: TextChecker;
}

/** By the `data-act` of a button. */
export type ButtonActions = Readonly<Record<string, () => void | Promise<void>>>;

/** What each button of the page does. */
export const buttonActions = ({
	editor,
	handOver,
	opener,
	preview,
	checker,
}: Parts): ButtonActions => ({
	example: () => opener.example(),
	clear: () => opener.clear(),
	editor: async () => {
		await editor.turn();
		await checker.now();
	},
	preview: () => preview.turn(),
	download: () => handOver.download(),
	copy: () => handOver.copy(),
	'open-at': () => handOver.openAtRepository(),
});
