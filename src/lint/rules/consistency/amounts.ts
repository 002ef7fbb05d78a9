import type { PayPeriod } from '#domain/schema/salary.ts';
import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import {
	englishEuros,
	eurosFrom,
	eurosFromEnglish,
	writtenEuros as euros,
} from '#domain/written/euros.ts';
import { wordPattern } from '#lint/core/word-pattern.ts';

const dutchFrom = `(?:€ ?)?(?<from>${euros})(?: euro)?(?: bruto)? ?(?:tot en met|tot|en|-|–) ?`;
const dutchAmounts = `(?:${dutchFrom})?(?:€ ?)?(?<to>${euros})(?: euro)?(?: bruto)?`;

const ofPay = '(?:bruto-?)?(?:uur|maand|jaar)(?:loon|salaris)|per (?:uur|maand|jaar) verdien je';
/** Between the name of the pay and the amount. */
const upToAmount = ' is| van| ligt| tussen| de| bedraagt| minimaal| maximaal| bruto|:';

const englishFrom = `(?:€ ?|eur )?(?<from>${englishEuros})(?: euros?)?(?: gross)? ?(?:to|and|up to|-|–) ?`;
const englishAmounts = `(?:${englishFrom})?(?:€ ?|eur )?(?<to>${englishEuros})(?: ?euros?)?(?: gross)?`;
const ofPayInEnglish =
	'(?<before>monthly|hourly|yearly|annual) (?:gross )?(?:salary|wage|pay)(?: is| of| between| from| starts at|:){0,3}';

/**
 * "€ 2.500 tot € 3.000 bruto per maand", with `from`, `to` and `period`, or `before` for "maandsalaris".
 * Two in Dutch: a word that each match has lets a text without it be passed over.
 */
export const payPatterns: Record<SiteLanguage, readonly RegExp[]> = {
	nl: [
		wordPattern([new RegExp(`${dutchAmounts}(?: per |/)(?<period>maand|uur|jaar)`, 'u')]),
		wordPattern([
			new RegExp(`(?<before>${ofPay})(?:${upToAmount}){0,4} ${dutchAmounts}(?! ?(?:per |/))`, 'u'),
		]),
	],
	en: [
		wordPattern([
			new RegExp(
				`(?:${ofPayInEnglish} )?${englishAmounts}(?:(?: per | an? |/)(?<period>month|hour|year|annum))?`,
				'u',
			),
		]),
	],
};

/** Euros as that language writes them. */
export const eurosIn: Record<SiteLanguage, (written: string) => number> = {
	nl: eurosFrom,
	en: eurosFromEnglish,
};

const periods: readonly [RegExp, PayPeriod][] = [
	[/uur|hour/, 'hour'],
	[/maand|month/, 'month'],
	[/jaar|year|annu/, 'year'],
];

/** The period that a match of `payPatterns` names; undefined when it names none. */
export function periodFrom({
	period,
	before = '',
}: Partial<Record<string, string>>): PayPeriod | undefined {
	return periods.find(([word]) => word.test(period ?? before))?.[1];
}
