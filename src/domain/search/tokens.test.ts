import { expect, test } from 'vitest';
import { indexedTokensOf, tokensOf } from '#domain/search/tokens.ts';

test.each([
	['Cliënt’s café', ['clients', 'cafe']],
	["'s nachts", ['s', 'nachts']],
	['Front-end developer', ['front', 'end', 'developer']],
	['Verzorgende IG (bbl)', ['verzorgende', 'ig', 'bbl']],
	['C++ & C#', ['c++', 'c#']],
	[' — ', []],
])('the words of “%s”', (text, words) => {
	expect(tokensOf(text)).toEqual(words);
});

test('a word with a hyphen is kept as one word too', () => {
	expect(indexedTokensOf('Front-end developer')).toEqual(['front', 'end', 'developer', 'frontend']);
});
