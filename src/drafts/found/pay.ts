import type { PayPeriod } from '#domain/schema/salary.ts';
import { believablePay } from '#drafts/found/believable-pay.ts';
import {
	type Candidate,
	type Finder,
	faulty,
	type Match,
	matchesOf,
} from '#drafts/found/candidate.ts';
import { fullTimeHoursOf } from '#drafts/found/full-time-hours.ts';
import { holidayAllowanceIn } from '#drafts/found/holiday-allowance.ts';
import type { Sentence } from '#drafts/found/sentences.ts';
import { traineePayIn } from '#drafts/found/trainee-pay.ts';
import { aboutPay, otherAmount } from '#drafts/found/words/amounts.ts';
import { inOtherCurrency } from '#drafts/found/words/currencies.ts';
import { labelledPay, payPerPeriod, periodBefore } from '#drafts/found/words/pay.ts';
import { amountFrom } from '#drafts/found/written-amount.ts';

/** Above amounts without VAT, which somebody with a company of their own sends a bill for. */
const vat = /\bbtw\b/;

const periods: Record<string, PayPeriod> = {
	...{ maand: 'month', month: 'month', mnd: 'month', m: 'month' },
	...{ uur: 'hour', hour: 'hour', u: 'hour' },
	...{ jaar: 'year', year: 'year', annum: 'year', j: 'year' },
};

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
		...traineePayIn(sentences),
	];
};

/** Pay on a line of its own, of which nothing says whether it is per hour, month or year. */
const withoutPeriod = (sentences: readonly Sentence[]): Candidate[] =>
	matchesOf(sentences, labelledPay).flatMap(({ range, after }) =>
		/per |p\.? ?\/|\/ ?\p{L}/u.test(after.slice(0, 40)) ? [] : faulty('salary', 'no-period', range),
	);

function payFrom(match: Match, all: readonly Sentence[]): Candidate[] {
	const { groups, sentence, before, after, range } = match;
	const per = periodOf(groups);
	// What stands behind a comma or a plus is the next thing that somebody gets.
	const around = before.slice(-60) + (after.slice(0, 25).split(/[,;+]/)[0] ?? '');
	const isPay = aboutPay.test(sentence.text + sentence.heading) || isPlainPay(match);
	if (!per || !isPay || otherAmount.test(around) || vat.test(sentence.heading)) return [];
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
