import fc from 'fast-check';
import { expect, test } from 'vitest';
import { automatonOf } from '#lint/core/automaton.ts';

test('finds literals inside and across each other', () => {
	const { endsIn } = automatonOf([
		['team', 1],
		['teamspirit', 2],
		['spirit', 3],
	]);

	const ends = endsIn('een teamspirit');

	expect(ends.owners.map((owner) => [owner, ends.of(owner)])).toEqual([
		[1, [8]],
		[2, [14]],
		[3, [14]],
	]);
});

test('finds what a search for each literal finds', () => {
	const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 30 });
	const literal = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 4 });

	fc.assert(
		fc.property(letters, fc.uniqueArray(literal, { maxLength: 6 }), (text, literals) => {
			const { endsIn } = automatonOf(literals.map((one, owner) => [one, owner]));
			const expected = literals.flatMap((one, owner) => (text.includes(one) ? [owner] : []));

			expect(endsIn(text).owners.toSorted((a, b) => a - b)).toEqual(expected);
		}),
	);
});

test('remembers nothing of the text before', () => {
	const { endsIn } = automatonOf([
		['team', 1],
		['lef', 2],
	]);
	endsIn('een team met lef');
	const ends = endsIn('lef en lef');

	expect([ends.owners, ends.has(1), ends.of(1), ends.of(2)]).toEqual([[2], false, [], [3, 10]]);
});
