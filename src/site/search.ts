import { href } from '#site/address.ts';

/** Where a search ends up: the list, which answers it. */
export const searchAction = href('/vacatures/');

/** What the list fetches when somebody searches by words. */
export const searchAddresses = {
	/** The index of facts. */
	facts: href('/zoek/index.json'),
	/** The script of Pagefind. */
	pagefind: href('/pagefind/pagefind.js'),
};
