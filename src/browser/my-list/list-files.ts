import type { Import } from '#domain/my-list/import-list.ts';
import type { MyListText } from '#i18n/dictionary.ts';

/** Gives a text to the browser to save as a file. */
export function download(name: string, text: string, type: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([text], { type }));
	link.download = name;
	link.click();
	// Some browsers begin to read after the click has ended.
	setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** What an import came to, in sentences; undefined is a file that could not be read. */
export function importReport(result: Import | undefined, text: MyListText): string {
	if (!result) return text['myList.unreadable'];
	if (result.kind === 'not-a-list') return text['myList.notAList'];
	if (result.kind === 'newer') return text['myList.newerFile'];
	const { added, updated, joinedNotes, isPartial } = result;
	return [
		added > 0 || updated === 0 ? text['myList.imported'](added) : '',
		updated > 0 ? text['myList.updated'] : '',
		joinedNotes > 0 ? text['myList.joinedNotes'](joinedNotes) : '',
		isPartial ? text['myList.partly'] : '',
	]
		.filter(Boolean)
		.join(' ');
}
