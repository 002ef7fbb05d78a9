import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import type { CardDictionary } from '#i18n/dictionary.ts';

/** Words on cards, which are in the language of the vacancy. */
export type CardWords = Record<SiteLanguage, CardDictionary>;

/** All languages at once: which of them a result needs shows only when it is too late to ask. */
export async function loadCardWords(): Promise<CardWords> {
	const [nl, en] = await Promise.all([
		import('#i18n/nl/card-dictionary.ts'),
		import('#i18n/en/card-dictionary.ts'),
	]);
	return { nl: nl.cardDictionary, en: en.cardDictionary };
}
