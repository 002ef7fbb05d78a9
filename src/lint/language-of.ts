import type { Entry } from '#content/entry.ts';
import { languageOfText } from '#domain/language-of-text.ts';
import type { SiteLanguage, Vacancy } from '#domain/schema/vacancy.ts';

/**
 * Language in which a vacancy is written, also while other facts are wrong. Of a text without facts
 * its small words tell.
 */
export function languageOf({ data, written, source }: Entry<Vacancy>): SiteLanguage {
	if (data) return data.language;
	if (written === undefined) return languageOfText(source) ?? 'nl';
	const { language } = Object(written) as { language?: unknown };
	return language === 'en' ? 'en' : 'nl';
}
