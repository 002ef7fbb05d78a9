import { pageLanguage } from '#browser/page-language.ts';
import type { Ui } from '#i18n/dictionary.ts';
import { locales } from '#i18n/format.ts';
import type { filters as dutch } from '#i18n/nl/filters.ts';

/** What is said around the filters, in the language of the page. */
export type FilterTexts = Pick<Ui, keyof typeof dutch> & {
	/** Locale for numbers and amounts. */
	locale: string;
};

export async function loadFilterTexts(): Promise<FilterTexts> {
	const language = pageLanguage();
	const { filters } =
		language === 'en' ? await import('#i18n/en/filters.ts') : await import('#i18n/nl/filters.ts');
	return { ...filters, locale: locales[language] };
}
