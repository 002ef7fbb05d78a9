import type { LawArticles } from '#domain/lint-terms.ts';
import { labelText } from '#i18n/en/label.ts';
import type { policyText as dutch } from '#i18n/nl/lint/policy.ts';

/** More than these is a list that nobody finishes. */
const mostNamed = 4;

const acts: Record<LawArticles['act'], string> = {
	'civil-code': 'the Burgerlijk Wetboek',
	'minimum-wage': 'the Wet minimumloon',
	placement: 'the Waadi',
	'working-hours': 'the Arbeidstijdenwet',
};

const articlesOf = ({ act, articles }: LawArticles): string =>
	`article ${articles.join(' and ')} of ${acts[act]}`;

/** Sentences on what a board asks in `site.yml`, and on exceptions. */
export const policyText: typeof dutch = {
	exceptionExpired: (rule, until) => ({
		message: `The exception to “${rule}” held until ${until}.`,
		remedy:
			'Mend what the rule reports, or choose a new end date and check that the reason still holds.',
	}),
	exceptionNever: (rule) => ({
		message: `No exception to “${rule}” can be made in a vacancy.`,
		remedy: 'Remove the exception and mend what the rule reports.',
	}),
	exceptionOtherArticle: (rule, named, law) => ({
		message: `The reason names ${named}. “${rule}” is about ${articlesOf(law)}.`,
		remedy:
			'Check that this article allows the exception. Is it from a decree or collective agreement, then name that too.',
	}),
	exceptionTooLong: (rule, until, latest) => ({
		message: `The exception to “${rule}” holds until ${until}. An exception lasts a year at most.`,
		remedy: `Choose an end date up to ${latest}. Then somebody checks that the reason still holds.`,
	}),
	exceptionUnknownForm: (rules) => ({
		message: 'This comment begins with “helder”, but is no exception that Helder knows.',
		remedy: `Write above the paragraph: “<!-- helder-disable-next ${rules.join(', ') || 'name-of-the-rule'}: your reason (until yyyy-mm-dd) -->”.`,
	}),
	exceptionWithoutGround: (rule) => ({
		message: `“${rule}” is about the law. The reason for this exception names no law.`,
		remedy:
			'Name the law or collective agreement that allows it, with the article. If there is none, mend what the rule reports.',
	}),
	exceptionUnknownRule: (rule, nearest) => ({
		message: `There is no rule “${rule}”.`,
		remedy: nearest
			? `Did you mean “${nearest}”? Copy the name from the report.`
			: 'Copy the name from the report for which you make an exception.',
	}),
	exceptionUnused: (rule) => ({
		message: `The rule “${rule}” reports nothing here.`,
		remedy: 'Remove this exception.',
	}),
	exceptionWithoutReason: (rule) => ({
		message: `The exception to “${rule}” does not say why.`,
		remedy: 'Write after the colon or in “reason” a sentence that a candidate understands.',
	}),
	labelTooLow: (grade, score, minimum, missing) => ({
		message: `This vacancy earns label ${grade}, with ${score} of 100 points. This board asks for at least label ${minimum}.`,
		remedy: `Add: ${missing
			.slice(0, mostNamed)
			.map((fact) => labelText.facts[fact].missing)
			.join('; ')}.`,
	}),
	openLongerThanBoard: (days, limit) => ({
		message: `This vacancy has been open for ${days} days. This board asks for at most ${limit} days.`,
		remedy: 'Close the vacancy, or publish it anew when the work has changed.',
	}),
	severityUnknownRule: (rule, nearest) =>
		`Under “severity” stands “${rule}”, but there is no such rule. ${
			nearest ? `Did you mean “${nearest}”?` : 'See all rules with npm run explain.'
		}`,
	ownPhrase: (words, reason, instead) => ({
		message: `This board does not want “${words}”. Its reason: “${reason.replace(/\.$/, '')}”.`,
		remedy: instead ? `Write instead: “${instead.replace(/\.$/, '')}”.` : 'Say it differently.',
	}),
};
