import type { CheckedEntry } from '#content/collection.ts';
import type { Organisation } from '#domain/schema/organisation.ts';
import { content } from '#site/content.ts';
import { closedVacancies, openVacancies, type PublishedVacancy } from '#site/vacancies.ts';

/** An employer with its vacancies. */
export interface Employer {
	entry: CheckedEntry<Organisation>;
	open: readonly PublishedVacancy[];
	closed: readonly PublishedVacancy[];
}

/** All employers, by name. */
export const employers: readonly Employer[] = content.organisations
	.map((entry) => ({
		entry,
		open: openVacancies.filter(({ organisation }) => organisation === entry),
		closed: closedVacancies.filter(({ organisation }) => organisation === entry),
	}))
	.toSorted((a, b) => a.entry.data.name.localeCompare(b.entry.data.name, 'nl'));
