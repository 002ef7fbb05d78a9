import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import { dictionaryFor } from '#i18n/dictionary.ts';
import { absolute, href } from '#site/address.ts';
import { ownSite } from '#site/content.ts';
import { boardLanguages, languagesAt } from '#site/languages.ts';
import type { Alternate, LanguageLink } from '#views/frame/frame.ts';

/** Ways to the other languages of the board: to the same page, or to the front page where there is none. */
export function languageLinks(address: string, current: SiteLanguage): LanguageLink[] {
	const there = languagesAt(address);
	// An English vacancy does not make a board one in two languages.
	if (!isPair(boardLanguages)) return [];
	return boardLanguages
		.filter((language) => language !== current)
		.map((language) => ({
			language,
			name: dictionaryFor(language).ui['frame.language'],
			href: href(isPair(there) && there.includes(language) ? address : '/', language),
		}));
}

/**
 * A page and its translations, as search engines want them: each names all, and itself.
 * https://developers.google.com/search/docs/specialty/international/localized-versions
 */
export function alternatesOf(
	address: string,
	listedIn: readonly SiteLanguage[] = boardLanguages,
): Alternate[] {
	const there = languagesAt(address).filter((language) => listedIn.includes(language));
	if (!isPair(there)) return [];
	return [
		...there.map((language) => ({ language, url: absolute(address, language) })),
		{ language: 'x-default', url: absolute(address, ownSite.language) },
	];
}

const isPair = (languages: readonly SiteLanguage[]): boolean => languages.length > 1;
