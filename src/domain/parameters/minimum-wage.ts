import { type Dated, entryOn } from '#domain/parameters/dated.ts';

/** Whether amounts were read in a publication or follow from the adult amount and a percentage. */
export type Basis = 'published' | 'computed';

/** Statutory minimum per hour in euros gross, without holiday allowance (WML). */
export interface MinimumWage {
	/** From 21 years. */
	adult: number;
	youth: Record<YouthAge, number>;
	youthBasis: Basis;
	/** Apprentices in vocational education (BBL); absent where no source was read. */
	apprentice?: Record<ApprenticeAge, number>;
	apprenticeBasis?: Basis;
}

export type YouthAge = 15 | 16 | 17 | 18 | 19 | 20;
export type ApprenticeAge = 18 | 19 | 20;

/** Percentages of the adult amount; https://www.grootheddeaccountants.nl/wettelijk-minimumloon-per-1-januari-2026 */
export const youthPercentages: Record<YouthAge, number> = {
	20: 80,
	19: 60,
	18: 50,
	17: 39.5,
	16: 34.5,
	15: 30,
};
/** Percentages for apprentices (BBL), where those of youth do not hold; same source. */
export const apprenticePercentages: Record<ApprenticeAge, number> = {
	20: 61.5,
	19: 52.5,
	18: 45.5,
};

const rijksoverheid = 'https://www.rijksoverheid.nl';
const read = '2026-11-22';

/** The amounts change on 1 January and 1 July. */
export const minimumWages: readonly Dated<MinimumWage>[] = [
	{
		from: '2024-01-01',
		until: '2024-06-30',
		value: {
			adult: 13.27,
			youth: { 20: 10.62, 19: 7.96, 18: 6.64, 17: 5.24, 16: 4.58, 15: 3.98 },
			youthBasis: 'published',
		},
		source: `${rijksoverheid}/onderwerpen/minimumloon/bedragen-minimumloon/bedragen-minimumloon-2024`,
		read,
		confidence: 'official',
	},
	{
		from: '2024-07-01',
		until: '2024-12-31',
		value: {
			adult: 13.68,
			youth: { 20: 10.94, 19: 8.21, 18: 6.84, 17: 5.4, 16: 4.72, 15: 4.1 },
			youthBasis: 'published',
		},
		source: `${rijksoverheid}/onderwerpen/minimumloon/bedragen-minimumloon/bedragen-minimumloon-2024`,
		read,
		confidence: 'official',
	},
	{
		from: '2025-01-01',
		until: '2025-06-30',
		value: {
			adult: 14.06,
			youth: { 20: 11.25, 19: 8.44, 18: 7.03, 17: 5.55, 16: 4.85, 15: 4.22 },
			youthBasis: 'published',
		},
		source:
			'https://svb.nl/nl/pgb/een-zorgovereenkomst-afsluiten/bedragen-minimumlonen-vanaf-1-januari-2025',
		read,
		confidence: 'official',
	},
	{
		from: '2025-07-01',
		until: '2025-12-31',
		value: {
			adult: 14.4,
			youth: { 20: 11.52, 19: 8.64, 18: 7.2, 17: 5.69, 16: 4.97, 15: 4.32 },
			youthBasis: 'published',
			apprentice: { 20: 8.86, 19: 7.56, 18: 6.55 },
			apprenticeBasis: 'published',
		},
		source: 'https://www.w-o.nl/actueel/Wettelijk-minimumuurloon-per-1-juli-2025?e27ad6d2_page=29',
		read,
		confidence: 'secondary',
	},
	{
		from: '2026-01-01',
		until: '2026-06-30',
		value: {
			adult: 14.71,
			youth: { 20: 11.77, 19: 8.83, 18: 7.36, 17: 5.81, 16: 5.07, 15: 4.41 },
			youthBasis: 'published',
			apprentice: { 20: 9.05, 19: 7.72, 18: 6.69 },
			apprenticeBasis: 'published',
		},
		source: 'https://www.grootheddeaccountants.nl/wettelijk-minimumloon-per-1-januari-2026',
		read,
		confidence: 'secondary',
	},
	{
		from: '2026-07-01',
		until: '2026-12-31',
		value: {
			adult: 14.99,
			youth: { 20: 11.99, 19: 8.99, 18: 7.5, 17: 5.92, 16: 5.17, 15: 4.5 },
			youthBasis: 'computed',
			apprentice: { 20: 9.22, 19: 7.87, 18: 6.82 },
			apprenticeBasis: 'computed',
		},
		source: `${rijksoverheid}/themas/werk/minimumloon/bedragen-minimumloon/bedragen-minimumloon-2026`,
		read,
		// Several files name that page for 14.99; the page itself was not opened.
		confidence: 'reported',
	},
];

/**
 * Minimum per hour for somebody of this age; undefined on a date without a known amount, below 15
 * years (no minimum exists), and for apprentices in a period for which no source was read.
 */
export function minimumHourlyWage(
	date: string,
	{ age = 21, apprentice = false }: { age?: number; apprentice?: boolean } = {},
): number | undefined {
	const wage = entryOn(minimumWages, date)?.value;
	if (!wage) return undefined;
	if (age >= 21) return wage.adult;
	const isDeviating = apprentice && age in apprenticePercentages;
	return isDeviating ? wage.apprentice?.[age as ApprenticeAge] : wage.youth[age as YouthAge];
}

/** A percentage of the adult amount, rounded half up to the cent. */
export function shareOf(adult: number, percentage: number): number {
	// Whole numbers, because 14.99 * 0.395 is not exact in floating point.
	const tenthsOfPercent = Math.round(percentage * 10);
	return Math.floor((Math.round(adult * 100) * tenthsOfPercent + 500) / 1000) / 100;
}
