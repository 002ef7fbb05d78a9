import type { SelectionStep } from '#domain/schema/selection.ts';
import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import { anyOf } from '#domain/written/alternatives.ts';
import { isDenied, isNegated } from '#lint/core/denial.ts';
import type { LintDocument } from '#lint/core/document.ts';
import type { Mention } from '#lint/core/mentions.ts';
import type { Rule } from '#lint/core/rule.ts';
import { bodyMentions } from '#lint/rules/consistency/body-mentions.ts';

/** Longer than this is work, not a sample; the bound is Helder's. */
const longestUnpaid = 60;

/** Reports days on trial and long tests that are not paid. */
export const unpaidWorkSample: Rule = {
	id: 'unpaid-work-sample',
	category: 'transparency',
	severity: 'warning',
	source:
		'https://www.randstad.nl/werkgevers/kenniscentrum/arbeidsmarkt-en-flexibiliteit/nvp-sollicitatiecode-privacy-sollicitant',
	*check(document, text) {
		const { vacancy, rangeOf } = document;
		if (vacancy?.contract.type === 'volunteer') return;
		for (const [index, selectionStep] of (vacancy?.selection ?? []).entries()) {
			const { type, minutes, paid, step } = selectionStep;
			if (paid || !isWork(selectionStep)) continue;
			const range = rangeOf(['selection', index, 'step']);
			yield type === 'trial-day'
				? { range, ...text.unpaidTrialDay(step, paid === undefined) }
				: { range, ...text.unpaidLongTest(step, minutes ?? 0) };
		}
		if (vacancy?.selection?.some(({ type }) => type === 'trial-day')) return;
		const [trial] = unpaidTrials(document);
		if (trial) yield { range: trial.range, ...text.unpaidTrialDay(trial.words, !isUnpaid(trial)) };
	},
};

/** Days on trial in the text that are not paid, or of which nobody knows. */
const unpaidTrials = (document: LintDocument): Mention[] => [
	...bodyMentions(document, trials[document.language]).filter(
		(mention) => isUnpaid(mention) || (isSilent(mention) && !isDenied(mention)),
	),
	...bodyMentions(document, takingPart[document.language]).filter(isUnpaid),
];

const trials: Record<SiteLanguage, RegExp> = {
	nl: anyOf('gu', [
		/(?:proef|meeloop|meewerk|meedraai|snuffel)(?:dienst|dag|dagje|middag|ochtend|avond)/u,
		/(?:dag|dagje|dagdeel|dienst|middag|ochtend|avond) (?:\p{L}{1,12} ){0,2}proef(?:draaien|werken)/u,
	]),
	en: /(?:trial|shadow|shadowing|try-?out|test) (?:shift|day|morning|afternoon|evening)/g,
};

/** Some work that later is part of the job too: a trial only when it is said to be unpaid. */
const takingPart: Record<SiteLanguage, RegExp> = {
	nl: anyOf('gu', [
		/(?:loop|draai|werk)(?:t|en)? (?:\p{L}{1,12} ){0,6}(?:dag|dagje|dagdeel|dienst|uur|uurtje|middag|ochtend|avond) (?:\p{L}{1,12} ){0,4}(?:mee|op proef)/u,
	]),
	en: /unpaid (?:day|hours)/gu,
};

const unpaid =
	/onbetaald|niet (?:uit)?(?:betaald|vergoed)|(?:geen|zonder) (?:\p{L}{1,12} ){0,2}(?:vergoeding|betaling|loon)|unpaid|not paid|without pay/u;

const paidWords =
	/€ ?\d|\d euro|(?<!on)betaa?l|(?<!\p{L})loon|vergoed|(?<!un)paid|(?<!\p{L})pay(?!\p{L})|wage/u;

/** Said in the sentence itself, or in the next that points back to it: “Die dag is onbetaald.” */
const isUnpaid = (mention: Mention): boolean =>
	!isNegated(mention) && (unpaid.test(mention.sentence) || pointsBack.test(mention.next));

const pointsBack = new RegExp(
	`^[^.]{0,3}(?:deze|die|dit|dat|hier|daar|this|that|it)(?!\\p{L}).{0,80}(?:${unpaid.source})`,
	'u',
);

const isSilent = ({ sentence, next }: Mention): boolean => !paidWords.test(sentence + next);

const isWork = ({ type, minutes = 0 }: SelectionStep): boolean =>
	type === 'trial-day' ||
	((type === 'practical-test' || type === 'role-play') && minutes > longestUnpaid);
