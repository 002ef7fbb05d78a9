import type { Entry } from '#content/entry.ts';
import type { Competency } from '#domain/schema/competency.ts';
import type { Metrics } from '#domain/schema/metrics.ts';
import type { Organisation } from '#domain/schema/organisation.ts';
import type { Landing, Page } from '#domain/schema/page.ts';
import type { Site } from '#domain/schema/site.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';
import type { TranslationLanguage } from '#domain/translation.ts';

/** All files of a content folder, right or wrong. */
export interface Collection {
	site: Entry<Site>;
	vacancies: Entry<Vacancy>[];
	organisations: Entry<Organisation>[];
	competencies: Entry<Competency>[];
	landing: Entry<Landing>[];
	pages: Entry<Page>[];
	metrics: Entry<Metrics>[];
	/** The same kinds of files for the site in another language. */
	translated: Record<TranslationLanguage, Pick<Collection, 'landing' | 'pages'>>;
}

/** An entry without problems that keep it from being published. */
export type CheckedEntry<Data> = Entry<Data> & { data: Data };

/** All files of a collection as one list. */
export function allEntries(collection: Collection): Entry<unknown>[] {
	return [
		collection.site,
		...collection.organisations,
		...collection.competencies,
		...collection.vacancies,
		...collection.landing,
		...collection.pages,
		...collection.metrics,
		...Object.values(collection.translated).flatMap(({ landing, pages }) => [...landing, ...pages]),
	];
}

/** The entries that can be published. */
export function checked<Data>(entries: readonly Entry<Data>[]): CheckedEntry<Data>[] {
	return entries.filter(
		(entry): entry is CheckedEntry<Data> => entry.data !== undefined && entry.problems.length === 0,
	);
}
