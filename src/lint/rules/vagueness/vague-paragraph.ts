import type { Rule } from '#lint/core/rule.ts';
import { isCrowded } from '#lint/phrases/crowded.ts';
import type { Phrase } from '#lint/phrases/phrase.ts';
import { vaguePassagesOf } from '#lint/phrases/vague-spans.ts';
import { fittingPhrase } from '#lint/rules/vagueness/fitting-phrase.ts';

/** Reports a paragraph or list full of vague phrases once, over all of them. */
export const vagueParagraph: Rule = {
	id: 'vague-paragraph',
	category: 'vagueness',
	severity: 'error',
	source:
		'https://www.nrc.nl/nieuws/2022/10/04/geen-9-tot-5-mentaliteit-schaap-met-vijf-poten-stressbestendig-stop-daar-eens-mee-in-vacatures-a4144064',
	*check(document, text) {
		for (const passage of vaguePassagesOf(document)) {
			if (!isCrowded(passage)) continue;
			const { kind, spans } = passage;
			const starts = spans.map(({ range }) => range[0]);
			const ends = spans.map(({ range }) => range[1]);
			const phrases = spans.map((span) => fittingPhrase(span, document));
			yield {
				range: [Math.min(...starts), Math.max(...ends)],
				parts: spans.map(({ range }) => range),
				...text.vagueParagraph(
					kind,
					spans.map(({ quoted }) => quoted),
					asking(phrases).slice(0, mostAsks),
				),
			};
		}
	},
};

/** One for each fact to name: who names “de taak en wat eruit komt” names “de taak” too. */
function asking(phrases: readonly Phrase[]): Phrase[] {
	const once = [...new Map(phrases.map((phrase) => [phrase.ask, phrase])).values()];
	return once.filter(
		({ ask }) => !once.some((other) => other.ask !== ask && other.ask.startsWith(ask)),
	);
}

/** More facts than this in one remedy is a list that nobody reads. */
const mostAsks = 3;
