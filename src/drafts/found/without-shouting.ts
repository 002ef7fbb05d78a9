import { capitalised } from '#domain/first-letter.ts';

/** Short forms that have capitals in running text too. */
const shortForm =
	/(?<!\p{L})(?:bbl|bi|bol|bpm|b2b|cad|ce|cnc|crm|dtp|erp|ggz|hbo|hr|hse|hvac|ict|it|ivt|kcc|kyc|mbo|pr|php|qa|sap|seo|sql|tig|ui|ux|vmbo|vvt|wmo|wo|zzp|ig)(?!\p{L})/gu;

/** A line that is written in capitals alone, in small letters with one capital; any other line as it is. */
export function withoutShouting(line: string): string {
	const letters = line.replace(/\P{L}/gu, '');
	if (letters.length < 5 || letters !== letters.toUpperCase()) return line;
	const lower = line.toLowerCase().replace(shortForm, (word) => word.toUpperCase());
	return capitalised(
		lower.replace(/ (bij|in) (\p{Ll})/gu, (_, word, first) => ` ${word} ${first.toUpperCase()}`),
	);
}
