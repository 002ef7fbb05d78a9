import { capitalised } from '#domain/first-letter.ts';
import { eitherOf } from '#domain/written/alternatives.ts';

/** Short forms that have capitals in running text too. */
const trades = 'bbl|bi|bol|cad|ce|cnc|dtp|hr|hse|hvac|ict|it|ivt|pr|qa|tig|ui|ux|zzp';
const schools = 'hbo|mbo|vmbo|wo';
const care = 'ggz|ig|vvt|wmo';
const offices = 'b2b|bpm|crm|erp|kcc|kyc|php|sap|seo|sql';
const shortForm = new RegExp(
	`(?<!\\p{L})${eitherOf(trades, schools, care, offices)}(?!\\p{L})`,
	'gu',
);

/** A line that is written in capitals alone, in small letters with one capital; any other line as it is. */
export function withoutShouting(line: string): string {
	const letters = line.replace(/\P{L}/gu, '');
	if (letters.length < 5 || letters !== letters.toUpperCase()) return line;
	const lower = line.toLowerCase().replace(shortForm, (word) => word.toUpperCase());
	return capitalised(
		lower.replace(/ (bij|in) (\p{Ll})/gu, (_, word, first) => ` ${word} ${first.toUpperCase()}`),
	);
}
