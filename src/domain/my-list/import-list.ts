import { type Merge, mergeLists } from '#domain/my-list/merge-lists.ts';
import type { MyList } from '#domain/my-list/my-list.ts';
import { readStoredList } from '#domain/my-list/stored-list.ts';

export type Import =
	/** `isPartial`: some of the file could not be read. */
	({ kind: 'merged'; isPartial: boolean } & Merge) | { kind: 'not-a-list' } | { kind: 'newer' };

/** Adds the list in a file to the own list; the own list stays as it is when there is none in it. */
export function importList(own: MyList, text: string): Import {
	const { kind, list } = readStoredList(text);
	if (kind === 'newer') return { kind };
	const isEmpty = list.saved.size + list.seen.size === 0;
	if (kind === 'damaged' && isEmpty) return { kind: 'not-a-list' };
	return { kind: 'merged', isPartial: kind === 'damaged', ...mergeLists(own, list) };
}
