import type { Block } from '#lint/core/blocks.ts';
import { rangeIn } from '#lint/core/mapped-text.ts';
import type { Rule } from '#lint/core/rule.ts';
import type { Word } from '#lint/core/words.ts';
import { englishEndings, englishWords } from '#lint/rules/readability/english-words.ts';
import { ownWordsOf } from '#lint/rules/readability/story.ts';

const dutchFor = new Map(
	englishWords.flatMap(({ english, dutch }) => english.map((word) => [word, dutch] as const)),
);
/** Names of jobs, systems and programmes keep their own language. */
const nameKeys = new Set<PropertyKey>(['title', 'systems', 'role', 'lead', 'taught', 'name']);

/** Reports an English word for which everybody knows a Dutch one, once per word. */
export const englishWord: Rule = {
	id: 'english-word',
	category: 'readability',
	severity: 'info',
	source: 'https://www.vlaanderen.be/intern/werkplek/ondersteuning/heerlijk-helder/engelse-woorden',
	*check(document, text) {
		if (document.language !== 'nl') return;
		const told = new Set<string>();
		for (const block of ownWordsOf(document)) {
			if (block.path?.some((key) => nameKeys.has(key))) continue;

			for (const word of block.words) {
				const folded = word.text.toLowerCase();
				const dutch = usualWord(folded);
				if (!dutch || told.has(folded) || isName(word, block)) continue;
				told.add(folded);
				yield {
					range: rangeIn(block.plain, word.start, word.end),
					...text.englishWord(word.text, dutch),
				};
			}
		}
	},
};

const usualWord = (word: string): string | undefined =>
	dutchFor.get(word) ?? englishEndings.find(({ ending }) => word.endsWith(ending))?.dutch;

/** A capital in the middle of a sentence makes a name. */
const isName = ({ text, start }: Word, { sentences }: Block): boolean =>
	/^\p{Lu}/u.test(text) && !sentences.some((sentence) => sentence.start === start);
