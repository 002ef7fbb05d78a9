import type { SelectionStep } from '#domain/schema/selection.ts';
import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import { anyOf } from '#lint/core/alternatives.ts';
import { isDenied } from '#lint/core/denial.ts';
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
		for (const mention of bodyMentions(document, trials[document.language]))
			if (!isPaid(mention) && !isDenied(mention))
				yield {
					range: mention.range,
					...text.unpaidTrialDay(mention.words, !unpaid.test(mention.sentence)),
				};
	},
};

const trials: Record<SiteLanguage, RegExp> = {
	nl: anyOf('gu', [
		/(?:proef|meeloop|meewerk|meedraai)(?:dienst|dag|dagje|middag|ochtend|avond)/u,
		/(?:dag|dagje|dagdeel|dienst|middag|ochtend|avond) (?:\p{L}{1,12} ){0,2}onbetaald (?:\p{L}{1,12} ){0,4}mee/u,
		/onbetaald (?:\p{L}{1,12} ){0,3}(?:dag|dagje|dagdeel|dienst|middag|ochtend|avond) mee/u,
	]),
	en: /(?:trial|shadow|shadowing|try-?out|test) (?:shift|day|morning|afternoon|evening)/g,
};

const unpaid =
	/onbetaald|niet betaald|zonder (?:vergoeding|betaling|loon)|unpaid|not paid|without pay/;

const paidWords = /(?<!on)betaa?l|(?<!\p{L})loon|vergoed|(?<!un)paid|(?<!\p{L})pay(?!\p{L})|wage/u;

const isPaid = ({ sentence, next }: Mention): boolean =>
	!unpaid.test(sentence) && paidWords.test(sentence + next);

const isWork = ({ type, minutes = 0 }: SelectionStep): boolean =>
	type === 'trial-day' ||
	((type === 'practical-test' || type === 'role-play') && minutes > longestUnpaid);
