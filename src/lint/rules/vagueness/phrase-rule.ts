import type { Rule, Severity } from '#lint/core/rule.ts';
import { isCrowded } from '#lint/phrases/crowded.ts';
import type { Phrase, PhraseCategory } from '#lint/phrases/phrase.ts';
import { vaguePassagesOf } from '#lint/phrases/vague-spans.ts';

/**
 * Makes the rule that reports the vague phrases of one category, each at its own place. Phrases of
 * tier A stop the build; the others weigh what the rule weighs.
 */
export function phraseRule(id: string, category: PhraseCategory, severity: Severity): Rule {
	return {
		id,
		category: 'vagueness',
		severity,
		source:
			'https://www.nrc.nl/nieuws/2022/10/04/geen-9-tot-5-mentaliteit-schaap-met-vijf-poten-stressbestendig-stop-daar-eens-mee-in-vacatures-a4144064',
		*check(document, text) {
			for (const passage of vaguePassagesOf(document)) {
				if (isCrowded(passage)) continue;
				for (const { range, phrase, quoted } of passage.spans.filter(isOf(category)))
					yield {
						range,
						severity: severityOf(phrase, severity),
						...text.vaguePhrase(quoted, { ...phrase, category }),
						...(phrase.rewrite === undefined ? {} : { suggestions: [phrase.rewrite] }),
					};
			}
		},
	};
}

const isOf =
	(wanted: PhraseCategory) =>
	({ category }: { category: PhraseCategory }): boolean =>
		category === wanted;

const severityOf = ({ tier }: Phrase, ofRule: Severity): Severity =>
	tier === 'A' ? 'error' : ofRule;
