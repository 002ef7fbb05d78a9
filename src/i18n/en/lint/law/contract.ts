import { plural } from '#i18n/en/count.ts';
import { formatsFor } from '#i18n/format.ts';
import type { lawContractText as dutch } from '#i18n/nl/lint/law/contract.ts';

const { date, number } = formatsFor('en-IE');

const months = (count: number): string => (count === 1 ? '1 month' : `${number(count)} months`);

/** 2 hours and 30 minutes */
function duration(minutes: number): string {
	const hours = Math.floor(minutes / 60);
	const rest = minutes % 60;
	return [hours && plural(hours, 'hour'), rest && plural(rest, 'minute')]
		.filter(Boolean)
		.join(' and ');
}

/** Sentences of the rules on contracts. */
export const lawContractText: typeof dutch = {
	trialOnSixMonths: (trial, length) => ({
		message: `There is a trial period of “${months(trial)}” in a contract of ${months(length)}. A contract of six months or less may have no trial period; if there is one all the same, it is void (article 7:652 BW).`,
		remedy: 'Write “trialMonths: 0”.',
	}),
	trialTooLong: (trial, most) => ({
		message: `The trial period is “${months(trial)}”. More than 2 months is never allowed; there is no valid trial period at all then (article 7:652 BW).`,
		remedy: `Write at most ${number(most)} in “trialMonths”.`,
	}),
	trialCaoUnnamed: (trial, most) => ({
		message: `The trial period is “${months(trial)}” in a contract of more than six months and less than two years. The most is ${months(most)} then; only a collective agreement (cao) can make it two (article 7:652 paragraph 7 BW).`,
		remedy: `Write “trialMonths: ${number(most)}”, or name the collective agreement that provides for this in “collectiveAgreement”.`,
	}),
	callNoticeShort: (days, least, byAgreement) => ({
		message: byAgreement
			? `In this on-call contract the schedule is known “${plural(days, 'day')}” ahead. Even with a collective agreement (cao) the term is at least 24 hours; whoever is called later need not come (article 7:628a BW).`
			: `In this on-call contract the schedule is known “${plural(days, 'day')}” ahead. Whoever is called less than ${least} days ahead need not come; only a collective agreement (cao) can make that term shorter (article 7:628a BW).`,
		remedy: byAgreement
			? 'Write at least 1 in “knownDaysAhead”.'
			: `Write at least ${least} in “knownDaysAhead”, or name the collective agreement that gives a shorter term.`,
	}),
	callNoticeShortInText: (least) => ({
		message: `In this sentence you hear shortly ahead that there is work. Whoever is called less than ${plural(least, 'day')} ahead need not come (article 7:628a BW).`,
		remedy:
			'Call earlier, or write that a late call may be refused, and name the collective agreement (cao) if it gives a shorter term.',
	}),
	callMinimumPay: (minutes, paidHours) => ({
		message: `A call can last only “${duration(minutes)}” here. Under such a contract each call must be paid as at least ${plural(paidHours, 'hour')} (article 7:628a paragraph 1 BW).`,
		remedy: `Write that you pay at least ${plural(paidHours, 'hour')} for each call, or make the shift longer.`,
	}),
	fixedChainTooLong: (length, permanentAfter, contracts) => ({
		message: `The contract lasts “${months(length)}” and becomes permanent only after “${months(permanentAfter)}”. With contracts of that length the fourth is permanent already: ${contracts} fixed-term contracts in a row are allowed (article 7:668a BW).`,
		remedy: `Write at most ${months(length * contracts)} in “permanentAfter”, or name the collective agreement that allows more.`,
	}),
	fixedSeriesTooLong: ({ contracts, months: most }) => ({
		message: `The text speaks of more than ${contracts} fixed-term contracts in a row. With more than ${contracts} contracts, or more than ${months(most)} in all, the last is permanent (article 7:668a BW).`,
		remedy:
			'Write after which contract somebody gets a permanent one, or name the collective agreement that allows more.',
	}),
	zeroHoursAfter2028: ({ min, max, percent, plannedFrom }) => ({
		message: `This on-call contract gives “${number(min)} to ${number(max)} hours”. A law that has been passed (36 746) replaces the zero-hours contract by a contract in which the most hours are at most ${percent}% of the fewest. It is announced for ${date(plannedFrom)}; a royal decree sets the day, and there are exceptions.`,
		remedy:
			'Find out whether the law applies already and whether you are among the exceptions, and then change the hours.',
	}),
};
