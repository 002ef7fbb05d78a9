import { href, listAddress } from '#site/address.ts';

const pageSize = 40;

/** One page of a list. */
export interface ListPage<Item> {
	items: readonly Item[];
	number: number;
	last: number;
	/** Number of items on all pages together. */
	total: number;
	/** Addresses of all pages, in order. */
	addresses: string[];
}

/** Cuts a list into pages of 40; an empty list has one empty page. */
export function pagesOf<Item>(items: readonly Item[], base: string): ListPage<Item>[] {
	const last = Math.max(1, Math.ceil(items.length / pageSize));
	const numbers = Array.from({ length: last }, (_, index) => index + 1);
	const addresses = numbers.map((number) => href(listAddress(base, number)));
	return numbers.map((number) => ({
		items: items.slice((number - 1) * pageSize, number * pageSize),
		number,
		last,
		total: items.length,
		addresses,
	}));
}

/** Position on the whole list of the first item of a page, from 1. */
export const firstPosition = ({ number }: { number: number }): number =>
	(number - 1) * pageSize + 1;

/** Value of the rest parameter of a page: nothing for the first. */
export const pageParameter = ({ number }: { number: number }): string | undefined =>
	number === 1 ? undefined : String(number);
