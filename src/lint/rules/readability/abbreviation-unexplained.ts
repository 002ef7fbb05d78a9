import type { Block } from '#lint/core/blocks.ts';
import { rangeIn } from '#lint/core/mapped-text.ts';
import type { Rule } from '#lint/core/rule.ts';
import type { Word } from '#lint/core/words.ts';
import { shoutedRuns } from '#lint/rules/readability/capital-runs.ts';
import { isUnknownAbbreviation } from '#lint/rules/readability/capital-words.ts';
import {
	explanationOf,
	isNamed,
	singularOf,
} from '#lint/rules/readability/explained-abbreviation.ts';
import { namesIn } from '#lint/rules/readability/names.ts';
import { ownWordsOf } from '#lint/rules/readability/story.ts';

/** Parts of the frontmatter where a candidate expects names. */
const nameKeys = new Set<PropertyKey>(['title', 'systems', 'name', 'pension']);

/** Reports an abbreviation at its first use, when the text nowhere says what it stands for. */
export const abbreviationUnexplained: Rule = {
	id: 'abbreviation-unexplained',
	category: 'readability',
	severity: 'info',
	source:
		'https://www.vlaanderen.be/team-taaladvies/taaladviezen/teksten-schrijven/formulering/afkortingen-gebruik',
	*check(document, text) {
		const told = namesIn(document);
		const blocks = ownWordsOf(document).filter(
			({ path = [] }) => !path.some((key) => nameKeys.has(key)),
		);
		for (const block of blocks) {
			for (const { text: word, start, end } of abbreviationsIn(block)) {
				if (told.has(word)) continue;
				told.add(word);
				const explains = explanationOf(word);
				if (blocks.some((other) => explains(other) || isNamed(word, other))) continue;
				yield { range: rangeIn(block.plain, start, end), ...text.abbreviationUnexplained(word) };
			}
		}
	},
};

/** Not those that are shouted, nor those beside a number, as in “NEN 3140” and “9711 LX”: these are names. */
function abbreviationsIn({ words }: Block): Word[] {
	const unknown = words.flatMap((word, index) => {
		const text = singularOf(word.text);
		const isNumbered =
			/^\d/.test(words[index + 1]?.text ?? '') || /^\d{4}$/.test(words[index - 1]?.text ?? '');
		return isUnknownAbbreviation(text) && !isNumbered ? [{ word, text }] : [];
	});
	if (unknown.length === 0) return [];
	const shouted = new Set(shoutedRuns(words, new Set()).flat());
	return unknown
		.filter(({ word }) => !shouted.has(word))
		.map(({ word, text }) => ({ ...word, text, end: word.start + text.length }));
}
