import { type PayChoice, type PayFacts, paySumOf } from '#domain/pay-sum/pay-sum.ts';
import { payNotes } from '#views/pay/notes.ts';
import { monthSteps, type PayStep, type PayWords, yearSteps } from '#views/pay/steps.ts';

/** What somebody earns with one choice of hours, shifts and place in the range. */
export interface PaySumView {
	month: string;
	perHour: string;
	/** Undefined for the allowance of a trainee, which seldom lasts a year. */
	year: string | undefined;
	steps: PayStep[];
	notes: string[];
}

/** Undefined when the vacancy does not say enough for a sum. */
export function paySumView(
	facts: PayFacts,
	choice: PayChoice,
	words: PayWords,
): PaySumView | undefined {
	const sum = paySumOf(facts, choice);
	if (!sum) return undefined;
	const { text, format } = words;
	const isWage = facts.salary.kind === 'wage';
	return {
		month: text.perMonth(format.eurosAndCents(sum.month)),
		perHour: text.perHour(format.eurosAndCents(sum.perHour)),
		year: isWage ? text.perYear(format.eurosAndCents(sum.year)) : undefined,
		steps: [
			...monthSteps(facts.salary, choice.hours, sum, words),
			...(isWage ? yearSteps(facts.salary, sum, words) : []),
		],
		notes: payNotes(facts, choice, sum, words),
	};
}
