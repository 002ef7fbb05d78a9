import { ListShelf, type KeepOutcome } from '#browser/my-list/list-shelf.ts';
import type { MyList } from '#domain/my-list/my-list.ts';
import type { StoredList } from '#domain/my-list/stored-list.ts';

const changed = 'my-list-changed';

/** What the header of the page says about the list: where it is kept, and addresses. */
const listSettings = (): DOMStringMap =>
	document.querySelector<HTMLElement>('saved-count')?.dataset ?? {};

/** The list of this board in this browser. */
export function shelf(): ListShelf {
	opened ??= new ListShelf(localShelf(), listSettings()['key'] ?? '');
	return opened;
}

let opened: ListShelf | undefined;

/** The list as it is now; other tabs may have changed it. */
export const myList = (): StoredList => shelf().read();

/** Changes the list and tells everything on the page. */
export function changeList(edit: (list: MyList) => MyList): KeepOutcome {
	const outcome = shelf().change(edit);
	dispatchEvent(new CustomEvent(changed));
	return outcome;
}

/** Calls at every change, also those of other tabs and of pages in between, until the signal is given. */
export function onListChange(call: () => void, signal: AbortSignal): void {
	// Who goes back gets the page as it was left, which heard nothing since.
	for (const type of [changed, 'pageshow']) addEventListener(type, call, { signal });
	addEventListener(
		'storage',
		({ key }) => {
			if (key === null || key === listSettings()['key']) call();
		},
		{ signal },
	);
}

/** Address of the page of a vacancy, or of its facts. */
export const addressOf = (pattern: 'address' | 'facts', slug: string): string =>
	(listSettings()[pattern] ?? '').replace('{slug}', () => slug);

/** This moment, as lists write it: ISO 8601 in UTC. */
export const now = (): string => new Date().toISOString();

/** A browser may refuse as soon as it is asked. */
function localShelf(): Storage | undefined {
	try {
		return localStorage;
	} catch {
		return undefined;
	}
}
