import type { PayPeriod } from '#domain/schema/salary.ts';
import { writtenEuros as euros } from '#domain/written/euros.ts';
import { wordPattern } from '#lint/core/word-pattern.ts';

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
