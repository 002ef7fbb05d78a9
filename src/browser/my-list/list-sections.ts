import { shelf } from '#browser/my-list/board-list.ts';
import { part } from '#browser/parts.ts';
import type { StoredList } from '#domain/my-list/stored-list.ts';

/** Shows the sections of the page that go with the list: what is wrong with it, that it is empty, tools. */
export function showSections(page: HTMLElement, { kind, list }: StoredList): void {
	const isEmpty = list.saved.size === 0;
	const isNewer = kind === 'newer';
	const hidden = {
		newer: !isNewer,
		damaged: shelf().damaged().length === 0,
		'damaged-some': isEmpty,
		'damaged-all': !isEmpty,
		empty: !isEmpty || isNewer,
		tools: isNewer,
		device: isEmpty,
		clear: isEmpty,
		export: isEmpty,
		print: isEmpty,
	};
	for (const [name, isHidden] of Object.entries(hidden)) part(page, name).hidden = isHidden;
}
