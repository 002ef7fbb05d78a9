import { href } from '#site/address.ts';

/** Addresses that the search box needs. */
export const searchAddresses = {
	action: href('/vacatures/'),
	index: href('/zoek/index.json'),
	pagefind: href('/pagefind/pagefind.js'),
};
