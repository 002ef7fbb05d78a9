import fc from 'fast-check';
import { expect, test } from 'vitest';
import { miniWeekGrid, miniWeekPath, miniWeekRows } from '#domain/mini-week.ts';
import { countParts, maskOf } from '#domain/week-mask.ts';

const fullWeek = 2 ** 28 - 1;
const cellsIn = (path: string): number => path.split('M').length - 1;

test('a cell stands in the column of its day and the row of its part', () => {
	const mask = maskOf([
		['mon', 'night'],
		['wed', 'evening'],
		['sun', 'evening'],
	]);

	expect(miniWeekRows.map((part) => miniWeekPath(mask, part))).toEqual([
		'M1.5 1.5h4v4h-4z',
		'',
		'',
		'M17.5 25.5h4v4h-4zM49.5 25.5h4v4h-4z',
	]);
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
