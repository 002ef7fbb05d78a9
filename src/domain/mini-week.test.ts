import fc from 'fast-check';
import { expect, test } from 'vitest';
import { miniWeekGrid, miniWeekPath, miniWeekRows } from '#domain/mini-week.ts';
import { countParts, maskOf } from '#domain/week-mask.ts';

const fullWeek = 2 ** 28 - 1;
const cellsIn = (path: string): number =>
	[...path.matchAll(/h(\d+)/g)].reduce((sum, [, length]) => sum + (Number(length) + 1) / 8, 0);

test('a cell stands in the column of its day and the row of its part', () => {
	const mask = maskOf([
		['mon', 'night'],
		['wed', 'evening'],
		['sun', 'evening'],
	]);

	expect(miniWeekRows.map((part) => miniWeekPath(mask, part))).toEqual([
		'M0 3.5h7',
		'',
		'',
		'M16 27.5h7M48 27.5h7',
	]);
});

test('days in a row are one line', () => {
	const mask = maskOf([
		['tue', 'morning'],
		['wed', 'morning'],
		['thu', 'morning'],
		['sat', 'morning'],
	]);

	expect(miniWeekPath(mask, 'morning')).toBe('M8 11.5h23M40 11.5h7');
});

test('a full week is the whole grid', () => {
	expect(miniWeekRows.map((part) => miniWeekPath(fullWeek, part)).join('')).toBe(miniWeekGrid);
});

test('there are as many cells as parts in the mask', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: fullWeek }), (mask) => {
			const cells = miniWeekRows.map((part) => cellsIn(miniWeekPath(mask, part)));

			expect(cells.reduce((sum, count) => sum + count, 0)).toBe(countParts(mask));
		}),
	);
});
