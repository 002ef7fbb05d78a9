import { href } from '#site/address.ts';

/** Where a search ends up: the list, which answers it. */
export const searchAction = href('/vacatures/');

/** The script of Pagefind. */
export const pagefindAddress = href('/pagefind/pagefind.js');

/** Which key of Pagefind is which vacancy. */
export const textKeysAddress = href('/zoek/teksten.json');
