import type { SiteLanguage } from '#domain/schema/vacancy.ts';

/** The language of the page itself; a vacancy on it may be in the other one. */
export const pageLanguage = (): SiteLanguage =>
	document.documentElement.lang === 'en' ? 'en' : 'nl';
