import { once } from '#domain/once.ts';
import type { SiteLanguage } from '#domain/schema/vacancy.ts';

const namesIn = (language: SiteLanguage) =>
	once(() => new Intl.DisplayNames([language], { type: 'region' }));

const names = { nl: namesIn('nl'), en: namesIn('en') };

/** What a country is called, by its code of two letters; the code itself when it is no country. */
export const countryName = (code: string, language: SiteLanguage): string =>
	names[language]().of(code) ?? code;
