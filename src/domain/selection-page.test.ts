import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasPage, isIndexable, type SelectionCase } from '#domain/selection-page.ts';

const single: SelectionCase = {
	open: 3,
	held: 3,
	parents: [{ open: 20, held: 24 }],
	isPair: false,
	isIntroduced: false,
};
const pair: SelectionCase = {
	...single,
	isPair: true,
	parents: [
		{ open: 5, held: 5 },
		{ open: 8, held: 9 },
	],
};

describe('a selection has a page', () => {
	test.each<[string, SelectionCase]>([
		['with one open vacancy', { ...single, open: 1, held: 1 }],
		['after its last vacancy closed lately', { ...single, open: 0, held: 1 }],
		['when it is the whole list', { ...single, open: 20, held: 24 }],
		['as a pair of three', pair],
		['as a pair of which one closed lately', { ...pair, open: 2 }],
	])('%s', (_, given) => {
		expect(hasPage(given)).toBe(true);
	});

	test.each<[string, SelectionCase]>([
		['that holds nothing, and did not lately', { ...single, open: 0, held: 0 }],
		['as a pair of two', { ...pair, open: 2, held: 2 }],
		['as a pair with all that its place has', { ...pair, open: 5, held: 5 }],
	])('but not %s', (_, given) => {
		expect(hasPage(given)).toBe(false);
	});
});

describe('search engines may list', () => {
	test.each<[string, SelectionCase]>([
		['three vacancies of twenty', single],
		['one vacancy with an introduction', { ...single, open: 1, isIntroduced: true }],
		['a pair of three', pair],
	])('%s', (_, given) => {
		expect(isIndexable(given)).toBe(true);
	});

	test.each<[string, SelectionCase]>([
		['two vacancies', { ...single, open: 2 }],
		['an introduction without vacancies', { ...single, open: 0, isIntroduced: true }],
		['all that the list has', { ...single, open: 20 }],
		['the same with an introduction', { ...single, open: 20, isIntroduced: true }],
		['a pair that became all of its job group', { ...pair, open: 8 }],
	])('not %s', (_, given) => {
		expect(isIndexable(given)).toBe(false);
	});
});

test('what is listed has a page, and holds fewer than each of its parents', () => {
	const size = fc
		.record({ open: fc.nat(6), closed: fc.nat(6) })
		.map(({ open, closed }) => ({ open, held: open + closed }));
	const given = fc
		.record({ own: size, more: fc.array(size, { minLength: 1, maxLength: 2 }) })
		.chain(({ own, more }) =>
			fc.record({
				open: fc.constant(own.open),
				held: fc.constant(own.held),
				// A parent holds all that its part holds, and what closed lately in it as well.
				parents: fc.constant(
					more.map(({ open, held }) => ({ open: own.open + open, held: own.held + held })),
				),
				isPair: fc.boolean(),
				isIntroduced: fc.constant(false),
			}),
		);

	fc.assert(
		fc.property(given, (selection) => {
			fc.pre(isIndexable(selection));
			expect(hasPage(selection)).toBe(true);
			for (const { open } of selection.parents) expect(open).toBeGreaterThan(selection.open);
		}),
	);
});
