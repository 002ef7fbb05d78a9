import type { Rule, Severity } from '#lint/core/rule.ts';
import { isCrowded } from '#lint/phrases/crowded.ts';
import type { PhraseCategory } from '#lint/phrases/phrase.ts';
import { vaguePassagesOf } from '#lint/phrases/vague-spans.ts';
import { fittingPhrase } from '#lint/rules/vagueness/fitting-phrase.ts';

/**
 * Makes the rule that reports the vague phrases of one category, each at its own place. Phrases of
 * tier A stop the build; the others weigh `ofOthers`.
 */
export function phraseRule(id: string, category: PhraseCategory, ofOthers: Severity): Rule {
	return {
		id,
		category: 'vagueness',
		severity: 'error',
		...(ofOthers === 'error' ? {} : { lighter: [ofOthers] }),
		source:
			'https://www.nrc.nl/nieuws/2022/10/04/geen-9-tot-5-mentaliteit-schaap-met-vijf-poten-stressbestendig-stop-daar-eens-mee-in-vacatures-a4144064',
		*check(document, text) {
			for (const passage of vaguePassagesOf(document)) {
				if (isCrowded(passage)) continue;
				for (const span of passage.spans.filter(isOf(category))) {
					const phrase = fittingPhrase(span, document);
					yield {
						range: span.range,
						severity: phrase.tier === 'A' ? 'error' : ofOthers,
						...text.vaguePhrase(span.quoted, { ...phrase, category }),
						...(phrase.rewrite === undefined ? {} : { suggestions: [phrase.rewrite] }),
					};
				}
			}
		},
	};
}

const isOf =
	(wanted: PhraseCategory) =>
	({ category }: { category: PhraseCategory }): boolean =>
		category === wanted;
