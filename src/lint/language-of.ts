import type { Entry } from '#content/entry.ts';
import type { SiteLanguage, Vacancy } from '#domain/schema/vacancy.ts';

/** Language in which a vacancy is written. */
export const languageOf = ({ data }: Entry<Vacancy>): SiteLanguage => data?.language ?? 'nl';
