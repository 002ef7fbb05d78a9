import type { TrialPeriods } from '#domain/parameters/trial-period.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';

/** Longest trial period in months. */
export interface TrialLimit {
	alone: number;
	/** When a collective agreement says so. */
	byAgreement: number;
}

/**
 * How long a trial period may be (BW 7:652). A temporary contract of unknown length may be a long
 * one, so it gets the limit of those.
 */
export function trialLimitOf(
	{ type, months }: Vacancy['contract'],
	{ noneUpToMonths, longFromMonths, short, shortByAgreement, long }: TrialPeriods,
): TrialLimit {
	if (type === 'permanent' || months === undefined || months >= longFromMonths)
		return { alone: long, byAgreement: long };
	if (months <= noneUpToMonths) return { alone: 0, byAgreement: 0 };
	return { alone: short, byAgreement: shortByAgreement };
}
