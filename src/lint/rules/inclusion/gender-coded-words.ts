import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import type { Rule } from '#lint/core/rule.ts';
import { type Mention, mentionsWithHeadings } from '#lint/core/mentions.ts';
import { hasWord, wordPattern } from '#lint/core/word-pattern.ts';
import { feminineWords, masculineWords } from '#lint/rules/inclusion/words/coded.ts';
import type { LintDocument } from '#lint/core/document.ts';

/** Fewer coded words say nothing about a text. */
const fewestMasculine = 5;

const surplus = 3;

/** Reports once a text that leans strongly to words that studies call masculine. */
export const genderCodedWords: Rule = {
	id: 'gender-coded-words',
	category: 'inclusion',
	severity: 'info',
	source: 'https://doi.org/10.1037/a0022530',
	*check(document, text) {
		const { masculine, feminine } = coded[document.language];
		const found = firstOfEachNotion(document, masculine);
		const [first] = found;
		if (!first || found.length < fewestMasculine) return;
		if (found.length < surplus * firstOfEachNotion(document, feminine).length) return;
		const words = found.map((mention) => mention.words.toLowerCase());
		yield { range: first.range, ...text.genderCodedWords(words) };
	},
};

interface Notions {
	all: RegExp;
	each: readonly RegExp[];
}

const coded: Record<SiteLanguage, { masculine: Notions; feminine: Notions }> = {
	nl: { masculine: notionsFrom(masculineWords.nl), feminine: notionsFrom(feminineWords.nl) },
	en: { masculine: notionsFrom(masculineWords.en), feminine: notionsFrom(feminineWords.en) },
};

function notionsFrom(words: readonly RegExp[]): Notions {
	return { all: wordPattern(words), each: words.map((word) => wordPattern([word])) };
}

/** The first place of each notion, in reading order. */
function firstOfEachNotion(document: LintDocument, { all, each }: Notions): Mention[] {
	const first = new Map<number, Mention>();
	for (const mention of mentionsWithHeadings(document, all)) {
		const notion = each.findIndex((pattern) => hasWord(mention.match[0], pattern));
		if (!first.has(notion)) first.set(notion, mention);
	}
	return [...first.values()];
}
