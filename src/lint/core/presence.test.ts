import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { vacancyWith } from '#lint/core/document.fixture.ts';
import { blocksThatMayHold } from '#lint/core/presence.ts';
import { wordPattern } from '#lint/core/word-pattern.ts';

const bodyBlocks = (body: string, pattern: RegExp): string[] =>
	blocksThatMayHold(vacancyWith(body), pattern)
		.filter(({ path }) => path === undefined)
		.map(({ folded }) => folded.text);

const young = wordPattern([/(?:jonge?|frisse) honden?/u, /pas (?:afgestudeerd|geslaagd)/u]);
const anything = /\p{L}{3}/gu;

test.each([
	['all letters of one alternative', 'Wij zoeken frisse honden.', ['wij zoeken frisse honden.']],
	['letters of two alternatives, of neither all', 'Een jong en pas geverfd pand.', []],
	['none of the letters', 'Je helpt klanten.', []],
])('a block with %s', (_, body, expected) => {
	// The first time letters are looked for one by one, after that by the automaton.
	expect(bodyBlocks(body, young)).toEqual(expected);
	expect(bodyBlocks(body, young)).toEqual(expected);
});

test('stands once in the list, however often the letters stand in it', () => {
	const body = 'Een jonge hond en twee jonge honden, pas geslaagd.';

	expect(bodyBlocks(body, young)).toEqual([body.toLowerCase()]);
});

test('any block may hold a pattern without fixed letters', () => {
	expect(bodyBlocks('Drie.\n\nTwee.', anything)).toEqual(['drie.', 'twee.']);
});

test('no block is left out in which the pattern matches', () => {
	const words = fc.constantFrom('jong', 'jonge', 'frisse', 'hond', 'honden', 'pas', 'geslaagd');
	fc.assert(
		fc.property(fc.array(fc.array(words, { minLength: 1, maxLength: 5 })), (paragraphs) => {
			const texts = paragraphs.map((paragraph) => paragraph.join(' '));
			const held = bodyBlocks(texts.join('\n\n'), young);

			expect(held).toEqual(expect.arrayContaining(texts.filter((text) => text.search(young) >= 0)));
		}),
		{ numRuns: 25 },
	);
});
