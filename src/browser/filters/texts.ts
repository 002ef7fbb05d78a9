import type { Ui } from '#i18n/dictionary.ts';
import type { filters } from '#i18n/nl/filters.ts';

/** What is said around the filters, in the language of the page. */
export type FilterTexts = Pick<Ui, keyof typeof filters> & {
	/** Locale for numbers and amounts. */
	locale: string;
};

export async function loadFilterTexts(): Promise<FilterTexts> {
	if (document.documentElement.lang === 'en')
		return { ...(await import('#i18n/en/filters.ts')).filters, locale: 'en-IE' };
	return { ...(await import('#i18n/nl/filters.ts')).filters, locale: 'nl-NL' };
}
