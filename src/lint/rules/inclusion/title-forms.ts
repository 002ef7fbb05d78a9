import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import { wordPattern } from '#lint/core/word-pattern.ts';
import { genderedTitles } from '#lint/rules/inclusion/words/titles.ts';

/** A title and its plural, with any beginning of a compound. */
const formsOf: Record<SiteLanguage, (title: string) => string> = {
	nl: (title) => `\\p{L}{0,20}${title}${pluralOf(title)}`,
	en: (title) =>
		title.replace(/(?<=m)a(?=n$)/, '[ae]').replace(/lady$/, 'lad(?:y|ies)') + '(?:es)?',
};

/** No “n” after an “e”: “assistenten” are of both sexes. */
function pluralOf(title: string): string {
	if (title.endsWith('man')) return '(?:nen)?';
	return title.endsWith('e') ? 's?' : '(?:s|en|sen)?';
}

const titlesIn = (language: SiteLanguage) => {
	const titles = genderedTitles[language].map((entry) => ({
		entry,
		forms: formsOf[language](entry.title),
	}));
	return {
		any: wordPattern([new RegExp(titles.map(({ forms }) => forms).join('|'), 'u')]),
		each: titles.map(({ entry, forms }) => ({ entry, pattern: new RegExp(`^(?:${forms})$`, 'u') })),
	};
};

/** Titles of one sex in each language: all in one pattern, and each by itself. */
export const titles = { nl: titlesIn('nl'), en: titlesIn('en') };
