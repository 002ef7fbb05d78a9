import type { Rule } from '#lint/core/rule.ts';
import { weakSpansOf } from '#lint/phrases/vague-spans.ts';
import { fittingPhrase } from '#lint/rules/vagueness/fitting-phrase.ts';

/** Points at ordinary words that often say little, for boards that want to hear of those too. */
export const weakPhrase: Rule = {
	id: 'weak-phrase',
	category: 'vagueness',
	severity: 'info',
	isOff: true,
	source:
		'https://www.nrc.nl/nieuws/2022/10/04/geen-9-tot-5-mentaliteit-schaap-met-vijf-poten-stressbestendig-stop-daar-eens-mee-in-vacatures-a4144064',
	*check(document, text) {
		for (const span of weakSpansOf(document)) {
			const phrase = fittingPhrase(span, document);
			yield {
				range: span.range,
				...text.weakPhrase(span.quoted, { ...phrase, category: span.category }),
				...(phrase.rewrite === undefined ? {} : { suggestions: [phrase.rewrite] }),
			};
		}
	},
};
