import { believablePay } from '#drafts/found/believable-pay.ts';
import type { PayPeriod } from '#domain/schema/salary.ts';
import { eurosFrom, writtenEuros as inDutch } from '#domain/written/euros.ts';
import {
	type Candidate,
	faulty,
	type Finder,
	type Match,
	matchesOf,
} from '#drafts/found/candidate.ts';
import { fullTimeHoursOf } from '#drafts/found/full-time-hours.ts';
import { holidayAllowanceIn } from '#drafts/found/holiday-allowance.ts';
import type { Sentence } from '#drafts/found/sentences.ts';

/** “2,500” and “14.50” are English: nobody writes three decimals, or two digits behind thousands. */
const writtenEuros = `\\d{1,3},\\d{3}(?!\\d)|\\d{1,3}\\.\\d{2}(?!\\d)|${inDutch}`;
function amountFrom(written: string): number {
	if (/^\d{1,3}\.\d{2}$/.test(written)) return Number(written);
	return eurosFrom(/,\d{3}$/.test(written) ? written.replace(',', '.') : written);
}

/** Money of elsewhere, which nobody here turns into euros. */
const otherCurrency = '[$£]|(?:usd|gbp|chf)(?!\\p{L})|(?:dollars?|pond|pounds?)(?!\\p{L})';
const inOtherCurrency = new RegExp(otherCurrency, 'u');

const sign = `(?:€ ?|eur(?:o)? |(?:${otherCurrency}) ?|(?<![\\d.,]))`;
const after = `(?: ?(?:euro|${otherCurrency}))?(?: ?bruto| gross)?`;
const period =
	'(?:per (?<per>maand|uur|jaar|month|hour|year|annum)|(?:p\\.? ?\\/? ?)(?<letter>[muj])\\.?(?!\\p{L})|\\/ ?(?<slash>maand|uur|jaar|month|hour|year|mnd)|an? (?<a>month|hour|year))';
const amounts = `(?:${sign}(?<from>${writtenEuros})${after} ?(?:tot en met|tot(?: maximaal)?|t\\/m|en|-|to|and|à) ?(?:maximaal )?)?${sign}(?<to>${writtenEuros})`;

/** "€ 2.500 tot € 3.000 bruto per maand". */
const payPerPeriod = new RegExp(`${amounts}${after}(?:,| \\(?bruto\\)?)? ?${period}`, 'gu');

/** "een bruto maandsalaris tussen € 2.500 en € 3.000". */
const periodBefore = new RegExp(
	`(?:bruto[ -]?)?(?<word>maandsalaris|maandloon|uurloon|uurtarief|jaarsalaris|monthly salary|annual salary|hourly wage)(?: bruto)?(?: van| is| bedraagt| ligt| of|:|,| in| tussen| between| minimaal| minstens| vanaf| from| de| maximaal| tot| up to){0,4} ${amounts}`,
	'gu',
);

const periods: Record<string, PayPeriod> = {
	...{ maand: 'month', month: 'month', mnd: 'month', m: 'month' },
	...{ uur: 'hour', hour: 'hour', u: 'hour' },
	...{ jaar: 'year', year: 'year', annum: 'year', j: 'year' },
};

const aboutPay =
	/salari|loon|verdien|bruto|inschaling|ingeschaald|schaal|vergoeding:|salary|gross|wage|\bpay\b|earn|beloning/;

/** Amounts beside these words are something else. */
const otherAmount =
	/onze klanten|klanten betalen|budget|vergoeding(?!:)|bonus|premie|toeslag|reiskosten|thuiswerk|korting|pensioen|studie|opleiding|training|kilometer|(?:^|[^\p{L}])km|netto|omzet|huur|cheque|tegoed|bijdrage|tarief|net pay|allowance|eindejaar|vakantiegeld van|per dag|groei je|doorgroei|ongeveer|circa|gemiddeld|ca\.|about|average|vakantiewerk|zakgeld|target/u;

/** Finds gross pay with its period, and the hours it belongs to. */
export const findPay: Finder = (sentences) => {
	const pay = [
		...matchesOf(sentences, payPerPeriod),
		...matchesOf(sentences, periodBefore),
	].flatMap((match) => payFrom(match, sentences));
	return [
		...pay,
		...(pay.length === 0 ? withoutPeriod(sentences) : []),
		...holidayAllowanceIn(sentences),
	];
};

const labelled = new RegExp(
	`^(?:bruto ?)?(?:salaris|loon|salarisindicatie|beloning) ?:(?=[^€]{0,25}€)[^€]{0,25}${amounts}`,
	'gu',
);

/** Pay on a line of its own, of which nothing says whether it is per hour, month or year. */
const withoutPeriod = (sentences: readonly Sentence[]): Candidate[] =>
	matchesOf(sentences, labelled).flatMap(({ range, after }) =>
		/per |p\.? ?\/|\/ ?\p{L}/u.test(after.slice(0, 40)) ? [] : faulty('salary', 'no-period', range),
	);

function payFrom(match: Match, all: readonly Sentence[]): Candidate[] {
	const { groups, sentence, before, after, range } = match;
	const per = periodOf(groups);
	// What stands behind a comma or a plus is the next thing that somebody gets.
	const around = before.slice(-60) + (after.slice(0, 25).split(/[,;+]/)[0] ?? '');
	const isPay = aboutPay.test(sentence.text + sentence.heading) || isPlainPay(match);
	if (!per || !isPay || otherAmount.test(around)) return [];
	if (inOtherCurrency.test(sentence.text.slice(match.start, match.end)))
		return faulty('salary', 'currency', range);
	const to = amountFrom(groups['to'] ?? '');
	const from = groups['from'] === undefined ? undefined : amountFrom(groups['from']);
	if (![from ?? to, to].every((amount) => believablePay(amount, per))) return [];
	if ((from ?? to) > to) return isRange(match) ? faulty('salary', 'turned', range) : [];
	const values = [
		...(isUpTo(match) ? [] : [[['salary', 'min'], from ?? to] as const]),
		...(isFrom(match) ? [] : [[['salary', 'max'], to] as const]),
		[['salary', 'period'], per] as const,
	];
	const basis = per === 'hour' ? undefined : fullTimeHoursOf(match, all);
	return [{ about: 'salary', values, range }, ...(basis ? [basis] : [])];
}

/** A line of its own in a list of facts, or what somebody gets an hour: no other word calls it pay. */
function isPlainPay({ sentence, before, after, groups, start, end }: Match): boolean {
	const amount = amountFrom(groups['from'] ?? groups['to'] ?? '');
	const isOwnLine =
		/^\W{0,3}$/.test(before) && /^(?:\W{0,3}$| ?\+)/.test(after) && sentence.next === '';
	const isGiven = /(?:krijg(?:t)?(?: je| jij)?|ontvang(?:t)?(?: je)?) ?$/.test(before);
	const isHourly = periodOf(groups) === 'hour' && 10 <= amount;
	if (!/€|eur/.test(sentence.text.slice(start, end))) return false;
	if (/extra|bovenop|daarnaast|ook/.test(sentence.text)) return false;
	return isOwnLine ? isHourly || 1000 <= amount : isHourly && isGiven;
}

function periodOf(groups: Match['groups']): PayPeriod | undefined {
	const { per, letter, slash, a, word = '' } = groups;
	const [, written] = /^(maand|uur|jaar|month|hour|annual)/.exec(word) ?? [];
	return periods[per ?? letter ?? slash ?? a ?? (written === 'annual' ? 'year' : written) ?? ''];
}

/** "a bonus of € 2.000 and € 15 an hour" is no range. */
const isRange = (match: Match): boolean =>
	!/ (?:en|and) /.test(match.sentence.text.slice(match.start, match.end)) ||
	/(?:tussen|between)(?: de)? ?$/.test(lead(match));

/** What leads up to the amount. */
function lead({ before, sentence, start, end }: Match): string {
	const found = sentence.text.slice(start, end);
	return before + found.slice(0, found.search(/\d/)).replace(/€ ?$/, '');
}

const isUpTo = (match: Match): boolean =>
	match.groups['from'] === undefined &&
	/(?:tot|maximaal|max\.?|up to|tot wel)(?: aan| een| maximaal| bruto| de)? ?$/.test(lead(match));

const isFrom = (match: Match): boolean =>
	match.groups['from'] === undefined &&
	(/(?:vanaf|minimaal|min\.?|minstens|from|at least) ?$/.test(lead(match)) ||
		/^ ?(?:of meer|or more|\+(?! ?\d))/.test(match.after));
