import { expect, test } from 'vitest';
import { dictionaryFor } from '#i18n/dictionary.ts';
import { selectionFigures } from '#views/selection/figures.ts';
import { subjectWith } from '#views/subject.fixture.ts';

const { vacancy } = subjectWith();
const unpaid = subjectWith({
	salary: { min: 0, max: 0, period: 'month', kind: 'allowance' },
	hours: { min: 2, max: 4 },
	organisation: 'ander-bedrijf',
}).vacancy;

const figures = (...vacancies: (typeof vacancy)[]) =>
	selectionFigures(vacancies, dictionaryFor('nl')).map(({ id, value, note }) => [id, value, note]);

test('pay and hours run from the lowest to the highest', () => {
	const other = subjectWith({
		salary: { ...vacancy.salary, max: vacancy.salary.max * 2 },
		hours: { min: 8, max: 16 },
	}).vacancy;

	expect(figures(vacancy, other)).toEqual([
		['pay', '€ 15,38 – 37,18', undefined],
		['hours', '8 – 32', undefined],
		['employers', '1', undefined],
	]);
});

test('what is no wage counts for hours only, and the pay says of how many it is', () => {
	expect(figures(vacancy, unpaid).map(([id, , note]) => [id, note])).toEqual([
		['pay', 'bij 1 van de 2'],
		['hours', undefined],
		['employers', undefined],
	]);
	expect(figures(unpaid).map(([id]) => id)).toEqual(['hours', 'employers']);
});

test('there are no figures of nothing', () => {
	expect(figures()).toEqual([]);
});
