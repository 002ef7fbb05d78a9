import { eitherOf } from '#domain/written/alternatives.ts';
import { otherCurrency } from '#drafts/found/words/currencies.ts';
import { writtenAmount } from '#drafts/found/written-amount.ts';

const sign = `(?:€ ?|eur(?:o)? |(?:${otherCurrency}) ?|(?<![\\d.,]))`;
const after = `(?: ?(?:euro|${otherCurrency}))?(?: ?bruto| gross)?`;
const period = eitherOf(
	'per (?<per>maand|uur|jaar|month|hour|year|annum)',
	'(?:p\\.? ?\\/? ?)(?<letter>[muj])\\.?(?!\\p{L})',
	'\\/ ?(?<slash>maand|uur|jaar|month|hour|year|mnd)',
	'an? (?<a>month|hour|year)',
);
const until = ' ?(?:tot en met|tot(?: maximaal)?|t\\/m|en|-|to|and|à) ?(?:maximaal )?';
const from = `${sign}(?<from>${writtenAmount})${after}${until}`;
const amounts = `(?:${from})?${sign}(?<to>${writtenAmount})`;

/** "€ 2.500 tot € 3.000 bruto per maand". */
export const payPerPeriod = new RegExp(`${amounts}${after}(?:,| \\(?bruto\\)?)? ?${period}`, 'gu');

const dutchPay = 'maandsalaris|maandloon|uurloon|uurtarief|jaarsalaris';
const englishPay = 'monthly salary|annual salary|hourly wage';
const leads = eitherOf(
	' van| is| bedraagt| ligt| of|:|,| in',
	' tussen| between| minimaal| minstens| vanaf| from| de| maximaal| tot| up to',
);

/** "een bruto maandsalaris tussen € 2.500 en € 3.000". */
export const periodBefore = new RegExp(
	`(?:bruto[ -]?)?(?<word>${dutchPay}|${englishPay})(?: bruto)?${leads}{0,4} ${amounts}`,
	'gu',
);

/** "Salaris: € 2.500", on a line of its own. */
export const labelledPay = new RegExp(
	`^(?:bruto ?)?(?:salaris|loon|salarisindicatie|beloning) ?:(?=[^€]{0,25}€)[^€]{0,25}${amounts}`,
	'gu',
);

const aMonth = '(?:per maand|p\\.? ?\\/? ?m\\.?(?!\\p{L})|\\/ ?maand)';
const forTrainees = '(?:stage-?vergoeding|vrijwilligersvergoeding)';

/** "Een stagevergoeding van € 450 per maand" */
export const traineePay = [
	`${forTrainees}(?: van| is| bedraagt|:| ter hoogte van){0,2} (?:bruto )?${amounts}${after} ?${aMonth}`,
	`${amounts}${after} ?${aMonth}(?: aan)? ${forTrainees}`,
].map((pattern) => new RegExp(pattern, 'gu'));
