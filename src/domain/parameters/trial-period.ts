import type { Dated } from '#domain/parameters/dated.ts';

/** Longest trial period in months, by the length of the contract (BW 7:652). */
export interface TrialPeriods {
	/** Up to and including this length there is none. */
	noneUpToMonths: number;
	/** From this length on, and for a contract without end, `long` holds. */
	longFromMonths: number;
	short: number;
	/** What a collective agreement may make of `short` (lid 7). */
	shortByAgreement: number;
	long: number;
}

/** The terms are older than this series, which starts where that of the minimum wage starts. */
export const trialPeriods: readonly Dated<TrialPeriods>[] = [
	{
		from: '2024-01-01',
		value: { noneUpToMonths: 6, longFromMonths: 24, short: 1, shortByAgreement: 2, long: 2 },
		source:
			'https://www.sdu.nl/content/commentaar-op-burgerlijk-wetboek-boek-7-art-652-arbeidsrechtartikelsgewijs',
		read: '2026-11-22',
		confidence: 'official',
	},
];
