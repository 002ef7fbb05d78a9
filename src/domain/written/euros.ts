/** Source of a pattern for an amount as somebody writes it in Dutch: "2.500", "2500,50" or "2.500,-". */
export const writtenEuros = '\\d{1,3}(?:[. ]\\d{3}){0,2}(?:,\\d{2}|,-)?|\\d{4,6}(?:,\\d{2}|,-)?';

/** Euros as somebody writes them in Dutch: "2.500,50". */
export function eurosFrom(written: string): number {
	return Number(written.replace(/[. ]|,-/g, '').replace(',', '.'));
}

/** The same for an amount in English, where employers in the Netherlands also write it as in Dutch. */
export const englishEuros = '\\d{1,3}(?:[,.]\\d{3}){1,2}(?:[.,]\\d{2})?|\\d{1,6}(?:[.,]\\d{2})?';

/** Euros as somebody writes them in English: "2,500.50"; before three digits a stop or comma says nothing. */
export function eurosFromEnglish(written: string): number {
	return Number(written.replace(/[.,](?=\d{3}(?!\d))/g, '').replace(',', '.'));
}
