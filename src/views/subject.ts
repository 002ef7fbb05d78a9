import type { Organisation } from '#domain/schema/organisation.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';
import type { Dictionary } from '#i18n/dictionary.ts';

/** All that a view of a vacancy may look at. */
export interface Subject {
	slug: string;
	vacancy: Vacancy;
	organisation: Organisation;
	/** In the language of the vacancy. */
	dictionary: Dictionary;
	/** `yyyy-mm-dd` in Europe/Amsterdam. */
	today: string;
}
