import type { PayPeriod } from '#domain/schema/salary.ts';
import { wordPattern } from '#lint/core/word-pattern.ts';

const euros = '\\d{1,3}(?:[. ]\\d{3}){0,2}(?:,\\d{2}|,-)?|\\d{4,6}(?:,\\d{2})?';

/** "€ 2.500 tot € 3.000 bruto per maand", with `from`, `to` and `period`. */
export const payPattern = wordPattern([
	new RegExp(
		`(?:(?:€ ?)?(?<from>${euros})(?: euro)? ?(?:tot en met|tot|en|-|–) ?)?(?:€ ?)?(?<to>${euros})(?: euro)?(?: bruto)?(?: per |/)(?<period>maand|uur|jaar)`,
		'u',
	),
]);

const periods: Record<string, PayPeriod> = { uur: 'hour', maand: 'month', jaar: 'year' };

export const periodFrom = (written: string | undefined): PayPeriod | undefined =>
	periods[written ?? ''];

/** Euros as somebody writes them in Dutch: "2.500,50". */
export function eurosFrom(written: string): number {
	return Number(written.replace(/[. ]|,-/g, '').replace(',', '.'));
}
