import { href } from '#site/address.ts';

/** Addresses that the search box needs. */
export const searchAddresses = {
	action: href('/vacatures/'),
	index: href('/pagefind/pagefind.js'),
};
