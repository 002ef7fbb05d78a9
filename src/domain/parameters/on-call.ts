import type { Dated } from '#domain/parameters/dated.ts';

/** What holds for work on call (BW 7:628a). */
export interface OnCallTerms {
	/** Least paid per call (lid 1). */
	paidHours: number;
	/** Below these weekly hours the same holds for a contract without fixed times (lid 1). */
	smallContractHours: number;
	/** Called later, somebody need not come (lid 2). */
	noticeDays: number;
	/** Least that a collective agreement may make of the notice (lid 4): 24 hours. */
	noticeDaysByAgreement: number;
}

/** In force since 2020; the series starts where that of the minimum wage starts. */
export const onCallTerms: readonly Dated<OnCallTerms>[] = [
	{
		from: '2024-01-01',
		value: { paidHours: 3, smallContractHours: 15, noticeDays: 4, noticeDaysByAgreement: 1 },
		source:
			'https://vallei-advocaten.nl/samenloop-artikel-7610b-en-7628a-rb-amsterdam-van-3-september-2020/',
		read: '2026-11-22',
		confidence: 'official',
	},
];
