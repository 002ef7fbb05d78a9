import { rangeIn } from '#lint/core/mapped-text.ts';
import type { Rule } from '#lint/core/rule.ts';
import { wordsOf } from '#lint/core/words.ts';
import { titleBlock } from '#lint/rules/findability/title-block.ts';
import {
	isInCapitals,
	isKnownAbbreviation,
	longestAbbreviation,
	ordinaryWords,
} from '#lint/rules/readability/capital-words.ts';

/** Reports a title in capitals, or the part of it that is. */
export const titleInCapitals: Rule = {
	id: 'title-in-capitals',
	category: 'findability',
	severity: 'warning',
	source: 'https://www.gov.uk/guidance/style-guide/a-to-z-of-gov-uk-style',
	*check(document, text) {
		const title = titleBlock(document);
		if (!title) return;
		const capitals = wordsOf(withoutCodes(title.plain.text)).filter(
			({ text: word }) => isInCapitals(word) && !isKnownAbbreviation(word),
		);
		const [first] = capitals;
		const letters = capitals.reduce((total, { text: word }) => total + word.length, 0);
		const isWord = capitals.some(({ text: word }) => word.length > 3 && ordinaryWords.has(word));
		if (!first || (letters <= longestAbbreviation && !isWord)) return;
		const end = capitals.at(-1)?.end ?? first.end;
		const range = rangeIn(title.plain, first.start, end);
		yield { range, ...text.titleInCapitals(title.plain.text.slice(first.start, end)) };
	},
};

/** “MIG/MAG” is two abbreviations; every other letter keeps its place. */
const withoutCodes = (title: string): string =>
	title.replaceAll(/(?<!\p{L})\p{Lu}{2,4}\/\p{Lu}{2,4}(?!\p{L})/gu, (codes) =>
		' '.repeat(codes.length),
	);
