import { describe, expect, test } from 'vitest';
import { bandwidthContract, presumptionOfEmployment } from '#domain/parameters/announced.ts';
import { contractChains } from '#domain/parameters/contract-chain.ts';
import { minimumHolidayAllowance } from '#domain/parameters/holiday-allowance.ts';
import { minimumLeaveWeeks } from '#domain/parameters/leave.ts';
import { minimumWages } from '#domain/parameters/minimum-wage.ts';
import { onCallTerms } from '#domain/parameters/on-call.ts';
import { trialPeriods } from '#domain/parameters/trial-period.ts';
import { workingHours } from '#domain/parameters/working-hours.ts';

const series = {
	contractChains,
	minimumHolidayAllowance,
	minimumLeaveWeeks,
	minimumWages,
	onCallTerms,
	trialPeriods,
	workingHours,
	announced: [bandwidthContract, presumptionOfEmployment],
};

describe.each(Object.entries(series))('%s', (_, entries) => {
	test.each([...entries])('names a page of its own and the day it was read: $source', (entry) => {
		expect(new URL(entry.source).pathname).not.toBe('/');
		expect(entry.read).toMatch(/^\d{4}-\d{2}-\d{2}$/);
	});
});

test('breaks stand from the longest shift down', () => {
	const [{ value }] = workingHours as [(typeof workingHours)[number]];

	expect(value.breaks.map(({ aboveHours }) => aboveHours)).toEqual([10, 5.5]);
});
