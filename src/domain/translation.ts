import type { Site } from '#domain/schema/site.ts';
import type { SiteLanguage } from '#domain/schema/vacancy.ts';

/** Languages that a board can be translated into. */
export const translationLanguages = ['en'] as const;
export type TranslationLanguage = (typeof translationLanguages)[number];

/** The settings of a board as they are in one of its languages. */
export type BoardSite = Omit<Site, 'language'> & { language: SiteLanguage };

/** The languages into which a board asks to be translated. */
export const translationsOf = ({ translations = {} }: Site): TranslationLanguage[] =>
	translationLanguages.filter((language) => translations[language] !== undefined);

/** The settings of a board in a language; in its own when it has no translation into that. */
export function siteIn(site: Site, language: SiteLanguage | undefined): BoardSite {
	const translated = translationsOf(site).find((candidate) => candidate === language);
	if (translated === undefined) return site;
	return {
		...site,
		...site.translations?.[translated],
		language: translated,
		// What the logo shows is told in the language of the board alone.
		logo: site.logo && { ...site.logo, alt: site.name },
	};
}
