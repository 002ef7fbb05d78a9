import type { PayRange } from '#domain/pay.ts';
import { payPer } from '#domain/pay.ts';
import type { PayPeriod } from '#domain/schema/salary.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';
import type { LintDocument } from '#lint/core/document.ts';
import type { Rule } from '#lint/core/rule.ts';
import { eurosIn, payPatterns, periodFrom } from '#lint/rules/consistency/amounts.ts';
import { bodyMentions } from '#lint/rules/consistency/body-mentions.ts';
import type { Mention } from '#lint/core/mentions.ts';
import { hasWord } from '#lint/core/word-pattern.ts';
import { aboutPay, otherAmount } from '#lint/rules/consistency/words/pay.ts';

/** Amounts may be rounded in running text. */
const rounding = 0.02;

/** Reports pay in the text that the fields do not give, per the same period or per hour. */
export const bodyContradictsSalary: Rule = {
	id: 'body-contradicts-salary',
	category: 'consistency',
	severity: 'warning',
	source: 'https://www.nvp-hrnetwerk.nl/sollicitatiecode',
	*check(document, text) {
		const { vacancy, language } = document;
		if (!vacancy) return;
		const mentions = payPatterns[language].flatMap((pattern) => bodyMentions(document, pattern));
		for (const mention of mentions) {
			const { from, to = '', ...groups } = mention.match.groups ?? {};
			const offers = isPlainPay(mention, document) ? offersPer(vacancy, periodFrom(groups)) : [];
			const [first] = offers;
			const euros = eurosIn[language];
			if (!first || agrees(offers, from === undefined ? undefined : euros(from), euros(to)))
				continue;
			const salary = { min: inCents(first.min), max: inCents(first.max) };
			yield { range: mention.range, ...text.bodyContradictsSalary(mention.words, salary) };
		}
	},
};

function isPlainPay({ sentence }: Mention, { vacancy, language }: LintDocument): boolean {
	const plain = sentence.replace(basis, (stated, hours: string) =>
		Number(hours) === vacancy?.salary.fullTimeHours ? '' : stated,
	);
	return hasWord(plain, aboutPay[language]) && !hasWord(plain, otherAmount[language]);
}

/** The week that an amount belongs to. */
const basis =
	/(?:bij|op basis van)(?: een)?(?: \p{L}{4,12}){0,2}(?: van)? (\d{1,2})(?: uur|-urige)(?: per week| in de week| werkweek)?/gu;

/** What the fields give, and what that is at the fewest and the most hours; per hour it is the same. */
function offersPer({ salary, hours }: Vacancy, period?: PayPeriod): PayRange[] {
	if (period !== salary.period && period !== 'hour') return [];
	const atHours = [hours.min, hours.growsTo ?? hours.max].flatMap((weekly) =>
		weekly > 0 ? (payPer(salary, period, weekly, { holidayAllowance: 'as-stated' }) ?? []) : [],
	);
	return period === salary.period ? [salary, ...atHours] : atHours;
}

/** Both ends of a range are those of the fields; a single amount lies anywhere between. */
function agrees(offers: readonly PayRange[], from: number | undefined, to: number): boolean {
	const lowest = offers.map(({ min }) => min);
	const highest = offers.map(({ max }) => max);
	if (from === undefined) return isBetween(to, [...lowest, ...highest]);
	return fits(from, lowest) && fits(to, highest);
}

/** The amount for all hours, or one for hours that are on offer. */
const fits = (amount: number, [full = 0, ...atHours]: readonly number[]): boolean =>
	isBetween(amount, [full]) || isBetween(amount, atHours);

const isBetween = (amount: number, ends: readonly number[]): boolean =>
	Math.min(...ends) * (1 - rounding) <= amount && amount <= Math.max(...ends) * (1 + rounding);

const inCents = (euros: number): number => Math.round(euros * 100) / 100;
