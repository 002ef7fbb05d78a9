import type { Block } from '#lint/core/blocks.ts';
import { rangeIn } from '#lint/core/mapped-text.ts';
import type { Rule } from '#lint/core/rule.ts';
import type { Word } from '#lint/core/words.ts';
import {
	englishEndings,
	englishPairs,
	englishWords,
	namesBeside,
} from '#lint/rules/readability/english-words.ts';
import { ownWordsOf, withoutQuotations } from '#lint/rules/readability/story.ts';

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

			for (const { text: english, start, end, dutch } of englishIn(block)) {
				const folded = english.toLowerCase();
				if (told.has(folded)) continue;
				told.add(folded);
				yield { range: rangeIn(block.plain, start, end), ...text.englishWord(english, dutch) };
			}
		}
	},
};

function* englishIn(block: Block): Generator<Word & { dutch: string }> {
	const { words, plain } = block;
	const own = withoutQuotations(plain.text);
	let told = 0;
	for (const [index, word] of words.entries()) {
		if (word.start < told || own[word.start] === ' ') continue;
		const pair = pairFrom(word, words[index + 1], plain.text);
		const dutch = pair?.dutch ?? usualWord(word.text.toLowerCase());
		if (!dutch || isName(word, block)) continue;
		if (!pair && isNameHere(word, plain.text)) continue;
		yield pair ?? { ...word, dutch };
		told = pair?.end ?? word.end;
	}
}

const firstOfPair = new Set([...englishPairs.keys()].map((pair) => pair.split(' ')[0]));

function pairFrom(
	{ text: first, start }: Word,
	next: Word | undefined,
	around: string,
): (Word & { dutch: string }) | undefined {
	if (!next || !firstOfPair.has(first.toLowerCase())) return undefined;
	const text = around.slice(start, next.end);
	const dutch = englishPairs.get(text.toLowerCase().replace(/[\s-]+/g, ' '));
	return dutch === undefined ? undefined : { text, start, end: next.end, dutch };
}

function usualWord(word: string): string | undefined {
	const known = dutchFor.get(word);
	if (known) return known;
	const compound = englishEndings.find(({ ending }) => word.endsWith(ending));
	// “Communicatieskills” are “communicatievaardigheden”.
	return compound && word.slice(0, -compound.ending.length) + compound.dutch;
}

const isNameHere = ({ text }: Word, around: string): boolean =>
	namesBeside.some(({ word, beside }) => word.test(text) && beside.test(around));

/** A capital in the middle of a sentence makes a name. */
const isName = ({ text, start }: Word, { sentences }: Block): boolean =>
	/^\p{Lu}/u.test(text) && !sentences.some((sentence) => sentence.start === start);
