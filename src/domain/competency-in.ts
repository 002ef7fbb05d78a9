import type { Competency } from '#domain/schema/competency.ts';
import type { SiteLanguage } from '#domain/schema/vacancy.ts';

/** A soft skill as candidates read it, and the language in which it stands there. */
export interface NamedCompetency {
	name: string;
	definition: string;
	language: SiteLanguage;
}

/** What a competency says of itself to candidates. */
export type DefinedCompetency = Pick<Competency, 'name' | 'definition' | 'translations'>;

/** A competency in a language; in that of the board when nobody translated it. */
export function competencyIn(
	{ name, definition, translations }: DefinedCompetency,
	language: SiteLanguage,
	boardLanguage: SiteLanguage,
): NamedCompetency {
	const translated = language === 'en' && boardLanguage !== 'en' ? translations?.en : undefined;
	return translated ? { ...translated, language } : { name, definition, language: boardLanguage };
}
