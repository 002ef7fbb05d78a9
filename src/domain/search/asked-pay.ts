import type { Filters } from '#domain/filters/filters.ts';
import { type AskedFilter, restOf } from '#domain/search/asked-filter.ts';

const leastPerHour = 1;
const mostPerMonth = 20_000;
/** Euros: less is pay per hour, more is pay per month, and what lies between may be either or for something else. */
const mostPerHour = 150;
const leastPerMonth = 500;

const notMost = /(?<!(?:max\w{0,6}\.?|hooguit|minder dan|onder) {0,3}€? {0,3})/;
const least = /(?:\b(min\w{0,6}\.?|vanaf|meer dan|boven|at least|over) {1,3})?/;
const before = /((?<!\w)€ {0,3}|(?:uur|maand)?(?:loon|salaris) {1,3}(?:van {1,3})?)?/;
const amount = /(?<![\d.,])(\d{1,6}(?:\.\d{3}){0,2}(?:,(?:\d\d?|-))?)(?![.,]?\w)/;
const upTo = /(?: {0,3}(?:-|–|tot) {0,3}[\d.,]{1,12})?/;
const after = /(?: {0,3}(€|euro?s?\b|bruto|netto|gross|net)){0,4}/;
const per = /(?: {0,3}(?:per|an?|\/|p\/) {0,3}(uur|u|hour|maand|mnd|m|month)\b)?/;
/** “€ 0,23 per km” */
const notPerOther = /(?! {0,3}(?:per\b|\/))/;

/** “15 euro per uur”, “€ 17”, “minimaal 2800”, “2500-3000 bruto”; not “24 uur”, “max 2000 euro” or “9723”. */
const payWords = new RegExp(
	[notMost, least, before, amount, upTo, after, per, notPerOther]
		.map(({ source }) => source)
		.join(''),
	'gi',
);

/** The least pay that a query asks for in words. */
export function askedPay(query: string): AskedFilter | undefined {
	for (const found of query.matchAll(payWords)) {
		const filters = payIn(found);
		const words = found[0].trim();
		if (filters) return { words, rest: restOf(query, words), filters };
	}
	return undefined;
}

function payIn([, from, sign, typed = '', unit, period]: readonly (string | undefined)[]) {
	const pay = Number(typed.replaceAll('.', '').replace(/,-?/, '.'));
	if (pay < leastPerHour || pay > mostPerMonth) return undefined;
	const payPer = period ? periodOf(period) : usualPeriod(pay);
	const isPay = sign ?? unit ?? period ?? (from && pay >= leastPerMonth);
	return isPay && payPer ? { pay, payPer } : undefined;
}

const periodOf = (word: string): Filters['payPer'] => (/^m/i.test(word) ? 'maand' : 'uur');

function usualPeriod(pay: number): Filters['payPer'] | undefined {
	if (pay < mostPerHour) return 'uur';
	return pay >= leastPerMonth ? 'maand' : undefined;
}
