import { expect, test } from 'vitest';
import { trialPeriods } from '#domain/parameters/trial-period.ts';
import { valueOn } from '#domain/parameters/dated.ts';
import { trialLimitOf } from '#domain/trial-limit.ts';

const periods = valueOn(trialPeriods, '2026-11-22');

// BW 7:652 lid 3-7.
test.each([
	[1, { alone: 0, byAgreement: 0 }],
	[6, { alone: 0, byAgreement: 0 }],
	[7, { alone: 1, byAgreement: 2 }],
	[23, { alone: 1, byAgreement: 2 }],
	[24, { alone: 2, byAgreement: 2 }],
	[undefined, { alone: 2, byAgreement: 2 }],
])('a temporary contract of %s months may begin with a trial of %j months', (months, limit) => {
	expect(trialLimitOf({ type: 'fixed-term', months }, periods)).toEqual(limit);
});

test('a permanent contract may begin with a trial of two months', () => {
	expect(trialLimitOf({ type: 'permanent' }, periods)).toEqual({ alone: 2, byAgreement: 2 });
});
