import { expect, test } from 'vitest';
import { literalIndexOf } from '#lint/core/literal-index.ts';

const search = literalIndexOf([
	['a young team', [['jong', 'jonge'], ['team']]],
	['any team', [['team', 'teams']]],
	['a young dog', [['jong', 'jonge'], ['hond']]],
]);

const itemsIn = (text: string): string[] =>
	search(text)
		.candidates.map(({ item }) => item)
		.toSorted();

test.each([
	['een jong team', ['a young team', 'any team']],
	['een team', ['any team']],
	['jonge honden', ['a young dog']],
	['jong', []],
	['', []],
])('in “%s” may stand %j', (text, expected) => {
	expect([...new Set(itemsIn(text))]).toEqual(expected);
});

test('tells where the literals of a set end', () => {
	const { candidates, ends } = search('een team van een team');

	expect(candidates.map(({ first }) => ends.of(first))).toEqual([[8, 21]]);
});
