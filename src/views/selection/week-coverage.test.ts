import { expect, test } from 'vitest';
import { weekMaskOf } from '#domain/week-mask.ts';
import { dictionaryFor } from '#i18n/dictionary.ts';
import { weekCoverage } from '#views/selection/week-coverage.ts';

const monday = weekMaskOf([{ days: ['mon'], from: '08:00', to: '17:00' }]);
const mondayEvening = weekMaskOf([{ days: ['mon'], from: '13:00', to: '21:00' }]);

test('counts vacancies per part of the week, with the share of the busiest', () => {
	const { days, parts } = weekCoverage([monday, mondayEvening], dictionaryFor('nl'));

	expect(days).toEqual(['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo']);
	expect(parts.map(({ name, cells }) => [name, cells[0], cells[1]?.count])).toEqual([
		['nacht', { count: 0, share: 0 }, 0],
		['ochtend', { count: 1, share: 0.5 }, 0],
		['middag', { count: 2, share: 1 }, 0],
		['avond', { count: 1, share: 0.5 }, 0],
	]);
});

test('a board without vacancies has empty parts', () => {
	const { parts } = weekCoverage([], dictionaryFor('nl'));

	expect(parts.flatMap(({ cells }) => cells).every(({ share }) => share === 0)).toBe(true);
});
