import { pageLanguage } from '#browser/page-language.ts';
import type { CardDictionary } from '#i18n/dictionary.ts';

/** Words on cards, in the language of the page. */
export async function loadCardWords(): Promise<CardDictionary> {
	const { cardDictionary } =
		pageLanguage() === 'en'
			? await import('#i18n/en/card-dictionary.ts')
			: await import('#i18n/nl/card-dictionary.ts');
	return cardDictionary;
}
