import { expect, test } from 'vitest';
import { payFactsOf } from '#views/pay/facts.ts';
import { subjectWith } from '#views/subject.fixture.ts';

test('the data for a sum hold no texts', () => {
	const { vacancy } = subjectWith({
		salary: {
			min: 16,
			max: 16,
			period: 'hour',
			includesHolidayAllowance: false,
			holidayAllowance: 8,
			scale: 'B',
			stepCriteria: 'Ervaring telt.',
		},
		shifts: [{ name: 'Laat', days: ['mon'], from: '13:00', to: '21:00' }],
	});

	expect(JSON.stringify(payFactsOf(vacancy))).not.toMatch(/Ervaring|Laat|"B"/);
});
