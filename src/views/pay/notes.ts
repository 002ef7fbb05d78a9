import {
	countedAllowances,
	type PayChoice,
	type PayFacts,
	type PaySum,
} from '#domain/pay-sum/pay-sum.ts';
import type { PayWords } from '#views/pay/steps.ts';
import { present } from '#views/sentences.ts';

/** How shifts and hours were taken together, as far as it bears on the amounts. */
export function payNotes(
	facts: PayFacts,
	choice: PayChoice,
	sum: PaySum,
	{ text, format }: PayWords,
): string[] {
	const chosen = facts.shifts.filter((_, index) => choice.shifts.includes(index));
	const roster = format.exact(sum.rosterHours);
	const rest = choice.hours - sum.rosterHours;
	const hasLines = sum.lines.length > 0;
	const counts = chosen.length > 0 && countedAllowances(facts).length > 0;
	return present([
		counts && !hasLines ? text.noSurcharge : undefined,
		hasLines && sum.share < 1 ? text.share(roster, format.exact(choice.hours)) : undefined,
		hasLines && rest >= 0.01 ? text.rest(roster, format.exact(rest)) : undefined,
		sum.stacked ? text.stacked : undefined,
		sum.overlap ? text[sum.stacked ? 'overlapOfOthers' : 'overlap'] : undefined,
		hasLines && chosen.some(({ breakMinutes }) => breakMinutes > 0) ? text.break : undefined,
		text.rounded,
	]);
}
