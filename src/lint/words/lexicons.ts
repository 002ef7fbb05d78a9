import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import type { Lexicon } from '#lint/phrases/phrase.ts';
import { englishLexicon } from '#lint/words/en/lexicon.ts';
import { dutchLexicon } from '#lint/words/nl/lexicon.ts';

export const lexicons: Readonly<Record<SiteLanguage, Lexicon>> = {
	nl: dutchLexicon,
	en: englishLexicon,
};

export const lexiconFor = (language: SiteLanguage): Lexicon => lexicons[language];
