import { expect, test } from 'vitest';
import { searchIn, withSearch } from '#browser/search/search-address.ts';

const address = new URL('https://helder.example.nl/vacatures/?via=anna&q=bakker&letterlijk=ja');

test('reads a search from the address', () => {
	expect(searchIn(address.searchParams)).toEqual({ query: 'bakker', isLiteral: true });
	expect(searchIn(new URLSearchParams('q=+&letterlijk=misschien'))).toEqual({
		query: '',
		isLiteral: false,
	});
});

test('writes a search, and leaves the rest of the address as it is', () => {
	expect(withSearch(address, { query: 'kok & co', isLiteral: false }).search).toBe(
		'?via=anna&q=kok+%26+co',
	);
	expect(withSearch(address, { query: '', isLiteral: true }).search).toBe('?via=anna');
});
