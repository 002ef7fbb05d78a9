import { changeList, myList, shelf } from '#browser/my-list/board-list.ts';
import { download, importReport } from '#browser/my-list/list-files.ts';
import { today } from '#browser/my-list/list-words.ts';
import { part } from '#browser/parts.ts';
import type { StatusBar } from '#browser/my-list/status-bar.ts';
import { type Import, importList } from '#domain/my-list/import-list.ts';
import { mergeLists } from '#domain/my-list/merge-lists.ts';
import { emptyList } from '#domain/my-list/my-list.ts';
import { storedText } from '#domain/my-list/stored-list.ts';
import type { MyListText } from '#i18n/dictionary.ts';

/** Connects the buttons that work on the list as a whole. */
export function connectTools(page: HTMLElement, status: StatusBar, text: MyListText): void {
	const onClick = (name: string, act: () => void): void =>
		part(page, name).addEventListener('click', act);
	onClick('print', () => print());
	onClick('export', () =>
		download(
			`${text['myList.fileName']}-${today()}.json`,
			storedText(myList().list),
			'application/json',
		),
	);
	onClick('clear', () => clear(status, text));
	onClick('damaged-download', () =>
		download(
			`${text['myList.damagedFileName']}-${today()}.txt`,
			shelf().damaged().join('\n\n'),
			'text/plain;charset=utf-8',
		),
	);
	onClick('damaged-forget', () => {
		shelf().forgetDamaged();
		changeList((list) => list);
	});
	const input = part<HTMLInputElement>(page, 'import');
	input.addEventListener('change', () => void importFrom(input, status, text));
}

function clear(status: StatusBar, text: MyListText): void {
	const { list } = myList();
	if (changeList(() => emptyList) !== 'kept') return;
	status.offerUndo(text['myList.cleared'], (current) => mergeLists(current, list).list);
}

async function importFrom(
	input: HTMLInputElement,
	status: StatusBar,
	text: MyListText,
): Promise<void> {
	const [file] = input.files ?? [];
	if (!file) return;
	const content = await contentOf(file);
	// The same file may be chosen once more.
	input.value = '';
	let result: Import | undefined;
	const outcome =
		content !== undefined &&
		changeList((list) => {
			result = importList(list, content);
			return result.kind === 'merged' ? result.list : list;
		});
	if (outcome === 'kept' || !outcome) status.say(importReport(result, text));
}

async function contentOf(file: Blob): Promise<string | undefined> {
	try {
		return await file.text();
	} catch {
		return undefined;
	}
}
