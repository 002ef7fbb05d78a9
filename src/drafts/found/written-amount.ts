import { eurosFrom, writtenEuros as inDutch } from '#domain/written/euros.ts';

/**
 * Source of a pattern for an amount. “2,500” and “14.50” are English: nobody writes three decimals, or two
 * digits behind thousands.
 */
export const writtenAmount = `\\d{1,3},\\d{3}(?!\\d)|\\d{1,3}\\.\\d{2}(?!\\d)|${inDutch}`;

/** An amount in Dutch or English as a number. */
export function amountFrom(written: string): number {
	if (/^\d{1,3}\.\d{2}$/.test(written)) return Number(written);
	return eurosFrom(/,\d{3}$/.test(written) ? written.replace(',', '.') : written);
}
