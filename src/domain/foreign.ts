import type { SiteLanguage } from '#domain/schema/vacancy.ts';

/** The language to mark a text with: none where it is that of the page around it. */
export const foreign = (language: SiteLanguage, page: SiteLanguage): SiteLanguage | undefined =>
	language === page ? undefined : language;
