import type { Block } from '#lint/core/blocks.ts';
import { rangeIn } from '#lint/core/mapped-text.ts';
import type { Rule } from '#lint/core/rule.ts';
import type { Word } from '#lint/core/words.ts';
import { shoutedRuns } from '#lint/rules/readability/capital-runs.ts';
import { isUnknownAbbreviation } from '#lint/rules/readability/capital-words.ts';
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
		if (document.language !== 'nl') return;
		const told = namesIn(document);
		const blocks = ownWordsOf(document).filter(
			({ path = [] }) => !path.some((key) => nameKeys.has(key)),
		);
		for (const block of blocks) {
			for (const { text: word, start, end } of abbreviationsIn(block)) {
				if (told.has(word)) continue;
				told.add(word);
				if (blocks.some(({ plain }) => explains(plain.text, word))) continue;
				yield { range: rangeIn(block.plain, start, end), ...text.abbreviationUnexplained(word) };
			}
		}
	},
};

/** Not those that are shouted, nor those before a number, as in “NEN 3140”: that is a name. */
function abbreviationsIn({ words }: Block): Word[] {
	const shouted = new Set(shoutedRuns(words, new Set()).flat());
	return words.filter(
		(word, index) =>
			isUnknownAbbreviation(word.text) &&
			!shouted.has(word) &&
			!/^\d/.test(words[index + 1]?.text ?? ''),
	);
}

const explains = (text: string, word: string): boolean =>
	[
		`(${word})`,
		`${word} (`,
		`${word}: `,
		`${word} staat voor`,
		`${word} is een`,
		`${word} betekent`,
	].some((form) => text.includes(form));
