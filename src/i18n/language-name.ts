import { once } from '#domain/once.ts';
import type { SiteLanguage } from '#domain/schema/vacancy.ts';

const namesIn = (language: SiteLanguage) =>
	once(() => new Intl.DisplayNames([language], { type: 'language' }));

const names = { nl: namesIn('nl'), en: namesIn('en') };

/** What a language is called, such as “Duits” for `de` in Dutch; the code itself when it is no language. */
export const languageName = (code: string, language: SiteLanguage): string =>
	names[language]().of(code) ?? code;
