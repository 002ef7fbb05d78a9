import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import { isTranslatedAddress } from '#domain/translated-pages.ts';
import { type TranslationLanguage, translationsOf } from '#domain/translation.ts';
import { content, ownSite } from '#site/content.ts';

const translations = translationsOf(ownSite);

/** Languages in which the board stands whole; its own is the first. */
export const boardLanguages: readonly SiteLanguage[] = [ownSite.language, ...translations];

/** The texts that a board has in a language, such as privacy. */
export function textsIn(language: SiteLanguage): Pick<typeof content, 'landing' | 'pages'> {
	if (language === ownSite.language) return content;
	return isTranslation(language) ? content.translated[language] : { landing: [], pages: [] };
}

/** The languages that have a page at an address without base path and language. */
export const languagesAt = (address: string): SiteLanguage[] =>
	boardLanguages.filter((language) =>
		isTranslation(language) ? isTranslated(address, language) : !isElsewhere(address),
	);

/** What stands before an address: `/en` where the board has the page in that language. */
export const prefixOf = (address: string, language: SiteLanguage): string =>
	isTranslation(language) && isTranslated(address, language) ? `/${language}` : '';

const isTranslation = (language: SiteLanguage): language is TranslationLanguage =>
	translations.some((translation) => translation === language);

const isTranslated = (address: string, language: TranslationLanguage): boolean =>
	isTranslatedAddress(address, textAddresses[language]);

/** Whether only a translation has this page: a text of which the board has no original. */
const isElsewhere = (address: string): boolean =>
	!addressesOf(content).has(address) &&
	translations.some((language) => textAddresses[language].has(address));

const addressesOf = ({ pages }: Pick<typeof content, 'pages'>): Set<string> =>
	new Set(pages.map(({ slug }) => `/${slug}/`));

const textAddresses: Record<TranslationLanguage, ReadonlySet<string>> = {
	en: addressesOf(content.translated.en),
};
