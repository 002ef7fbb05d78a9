import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import type { Lexicon } from '#lint/phrases/phrase.ts';

const loaders: Readonly<Record<SiteLanguage, () => Promise<Lexicon>>> = {
	nl: async () => (await import('#lint/words/nl/lexicon.ts')).dutchLexicon,
	en: async () => (await import('#lint/words/en/lexicon.ts')).englishLexicon,
};

/** The phrases of one language, for where those of all languages would weigh too much. */
export const loadLexicon = (language: SiteLanguage): Promise<Lexicon> => loaders[language]();
