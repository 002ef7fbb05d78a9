import { expect, test } from 'vitest';
import { employmentTypes } from '#channels/google/employment-type.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';

type ContractType = Vacancy['contract']['type'];

const cases: [ContractType, number, number, string[]][] = [
	['permanent', 36, 40, ['FULL_TIME']],
	['permanent', 35, 35, ['FULL_TIME']],
	['permanent', 32, 34, ['PART_TIME']],
	['permanent', 32, 40, ['FULL_TIME', 'PART_TIME']],
	['fixed-term', 24, 32, ['PART_TIME', 'TEMPORARY']],
	['agency', 40, 40, ['FULL_TIME', 'TEMPORARY']],
	['secondment', 32, 36, ['FULL_TIME', 'PART_TIME', 'TEMPORARY']],
	['on-call', 0, 16, ['PART_TIME']],
	['internship', 40, 40, ['INTERN']],
	['apprenticeship', 32, 32, ['OTHER']],
	['freelance', 40, 40, ['CONTRACTOR']],
	['volunteer', 4, 8, ['VOLUNTEER']],
];

test.each(cases)('%s of %d to %d hours is %j', (type, min, max, expected) => {
	expect(employmentTypes({ contract: { type }, hours: { min, max } })).toEqual(expected);
});

test('on call for a number of months is temporary', () => {
	const contract = { type: 'on-call' as const, months: 6 };

	expect(employmentTypes({ contract, hours: { min: 8, max: 16 } })).toEqual([
		'PART_TIME',
		'TEMPORARY',
	]);
});
