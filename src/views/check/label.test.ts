import { expect, test } from 'vitest';
import { labelText } from '#i18n/nl/label.ts';
import { checkLabel } from '#views/check/label.ts';
import { subjectWith } from '#views/subject.fixture.ts';

const { vacancy } = subjectWith();

test('the points of the criteria are those of the label, and a hundred in all', () => {
	const { score, criteria } = checkLabel(vacancy, labelText);

	expect(criteria.reduce((sum, { earned }) => sum + earned, 0)).toBe(score);
	expect(criteria.reduce((sum, { points }) => sum + points, 0)).toBe(100);
});

test('what is missing comes with the key where it goes, what is there without', () => {
	const [pay] = checkLabel(vacancy, labelText).criteria;

	expect(pay).toEqual({
		name: 'Loon',
		earned: 16,
		points: 20,
		present: ['het bedrag', 'bij hoeveel uur het bedrag hoort', 'het vakantiegeld'],
		missing: [{ fact: 'waar je begint in de schaal', key: 'salary.stepCriteria' }],
	});
});
