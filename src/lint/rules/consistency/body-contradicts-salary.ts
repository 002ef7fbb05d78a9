import type { PayRange } from '#domain/pay.ts';
import { payPer } from '#domain/pay.ts';
import type { SiteLanguage, Vacancy } from '#domain/schema/vacancy.ts';
import type { Rule } from '#lint/core/rule.ts';
import { eurosIn, payPattern, periodFrom } from '#lint/rules/consistency/amounts.ts';
import { bodyMentions } from '#lint/rules/consistency/body-mentions.ts';
import type { Mention } from '#lint/core/mentions.ts';
import { hasWord, wordPattern } from '#lint/core/word-pattern.ts';

const aboutPay: Record<SiteLanguage, RegExp> = {
	nl: wordPattern([/\p{L}{0,10}(?:salaris|loon)|verdien\p{L}{0,3}|bruto|betalen|krijg je/u]),
	en: wordPattern([/salary|wages?|pay|paid|earn|gross|you (?:will )?(?:get|receive)/u]),
};

/** Then the amount may be another one with good reason. */
const otherAmount: Record<SiteLanguage, RegExp> = {
	nl: wordPattern([
		/netto|toeslag\p{L}{0,2}|vergoeding\p{L}{0,2}|bonus|vakantiegeld|budget|studie|korting|pensioen|thuiswerk\p{L}{0,12}|reis\p{L}{0,10}/u,
		/ongeveer|circa|gemiddeld|later|daarna|na|groei\p{L}{0,3}|doorgroei\p{L}{0,3}|stap|volgende|extra|erbij|vorige?|collega's|klanten?|bij \d{1,2} uur|uur per week|uren/u,
	]),
	en: wordPattern([
		/net|allowances?|bonus(?:es)?|holiday pay|budget|training|study|discount|pension|travel|commut\p{L}{1,4}|commission|profit|reimburse\p{L}{0,4}|expenses|turnover|revenue|referral/u,
		/about|around|roughly|approximately|average|later|after|grow\p{L}{0,5}|step|next|extra|on top|previous|colleagues?|customers?|clients?|hours/u,
	]),
};

/** Amounts may be rounded in running text. */
const rounding = 0.02;

/** Reports pay in the text outside the range of the fields, where both are of the same period. */
export const bodyContradictsSalary: Rule = {
	id: 'body-contradicts-salary',
	category: 'consistency',
	severity: 'warning',
	source: 'https://www.nvp-hrnetwerk.nl/sollicitatiecode',
	*check(document, text) {
		const { vacancy, language } = document;
		if (!vacancy) return;
		const { period, min, max } = vacancy.salary;
		for (const mention of bodyMentions(document, payPattern[language])) {
			const { from, to, ...groups } = mention.match.groups ?? {};
			if (!isPlainPay(mention, language) || periodFrom(groups) !== period) continue;
			const stated = [from, to].flatMap((amount) => (amount ? [eurosIn[language](amount)] : []));
			if (stated.every((amount) => isPossible(amount, vacancy))) continue;
			yield { range: mention.range, ...text.bodyContradictsSalary(mention.words, { min, max }) };
		}
	},
};

const isPlainPay = ({ sentence }: Mention, language: SiteLanguage): boolean =>
	hasWord(sentence, aboutPay[language]) && !hasWord(sentence, otherAmount[language]);

/** At any number of hours that the vacancy offers, or full-time. */
function isPossible(amount: number, { salary, hours }: Vacancy): boolean {
	const options = { holidayAllowance: 'as-stated' } as const;
	const ranges: PayRange[] = [salary];
	for (const weekly of [hours.min, hours.max, hours.growsTo ?? hours.max]) {
		const range = weekly > 0 && payPer(salary, salary.period, weekly, options);
		if (range) ranges.push(range);
	}
	const lowest = Math.min(...ranges.map(({ min }) => min));
	const highest = Math.max(...ranges.map(({ max }) => max));
	return lowest * (1 - rounding) <= amount && amount <= highest * (1 + rounding);
}
