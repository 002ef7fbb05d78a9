import { eitherOf } from '#domain/written/alternatives.ts';
import { wholeWords } from '#lint/phrases/fact-words.ts';

export const euros = /€\s?\d|\d[\d.,]{0,15}\s?(?:euro|eur)(?![\p{L}\p{N}])/iu;

/** Amounts near these words are no pay. */
const noPay =
	/budget|cheque|voucher|kilometer|km(?!\p{L})|internet|thuiswerk|opleiding|training|korting|premie|omzet|mileage|discount/iu;
const amountWithSurroundings = /.{0,30}(?:€\s?\d|\d[\d.,]{0,15}\s?euro)[^.]{0,20}/giu;
const scale = wholeWords('(?:schaal|scale|trede) ?\\d+');
const aboveMinimum = wholeWords('boven (?:het )?(?:wettelijke? )?minimum ?-?(?:jeugd)?loon');

/** Its tables give the pay. */
const namedAgreement =
	/(?<![\p{L}\p{N}])(?:cao|CAO|Cao) (?!voor )\p{Lu}\p{L}|\p{L}{4,40}-(?:cao|CAO)(?!\p{L})|\p{Lu}{3,6}[ -](?:cao|CAO)(?!\p{L})/u;

const anAmount = eitherOf(
	'€ ?[\\d.,]{1,12}',
	'[\\d.,]{1,12} ?(?:euro|eur|bruto|netto|gross)(?!\\p{L})',
);
/** “€ 16,50 bruto per uur”: how much, and not how often something happens. */
export const payPerPeriod = new RegExp(
	`${anAmount}[^.;€]{0,40}?[ /](?:per|an?|/|p/) ?(?:uur|week|(?:4|vier) weken|maand|hour|month)(?!\\p{L})`,
	'giu',
);

/** Whether a text says what the job pays, or where that can be looked up. */
export const isPay = (text: string): boolean =>
	scale.test(text) ||
	aboveMinimum.test(text) ||
	namedAgreement.test(text) ||
	[...text.matchAll(amountWithSurroundings)].some(([found]) => !noPay.test(found));
