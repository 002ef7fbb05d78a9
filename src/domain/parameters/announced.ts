import type { Confidence } from '#domain/parameters/dated.ts';

/** A law that is adopted, and that takes effect on a day still to be set by royal decree. */
export interface Announced<Value> {
	/** Day that the government announced; the decree may name another. */
	plannedFrom: string;
	value: Value;
	source: string;
	read: string;
	confidence: Confidence;
}

/**
 * Legal presumption of employment for self-employed people below this hourly fee in euros: bill
 * 36 783, adopted on 16 June 2026.
 */
export const presumptionOfEmployment: Announced<number> = {
	plannedFrom: '2027-01-01',
	value: 38,
	source: 'https://www.eerstekamer.nl/wetsvoorstel/36783_wet_invoering',
	read: '2026-11-22',
	confidence: 'reported',
};

/**
 * Contracts with a band of hours instead of zero hours; the most is at most this percentage of the
 * least: Wet meer zekerheid flexwerkers, bill 36 746, adopted on 7 July 2026.
 */
export const bandwidthContract: Announced<number> = {
	plannedFrom: '2028-01-01',
	value: 130,
	source:
		'https://www.rijksoverheid.nl/actueel/nieuws/2026/07/08/meer-zekerheid-voor-mensen-met-een-flexcontract',
	read: '2026-11-22',
	confidence: 'reported',
};
