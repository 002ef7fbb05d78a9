import type { CheckedEntry } from '#content/collection.ts';
import { type LifeCycle, lifeCycleOf } from '#domain/life-cycle.ts';
import type { Organisation } from '#domain/schema/organisation.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';
import { dictionaryFor } from '#i18n/dictionary.ts';
import { content, settings } from '#site/content.ts';
import type { Subject } from '#views/subject.ts';

/** A vacancy with its employer and its state today. */
export interface PublishedVacancy {
	entry: CheckedEntry<Vacancy>;
	organisation: CheckedEntry<Organisation>;
	state: LifeCycle;
	subject: Subject;
}

const organisations = new Map(content.organisations.map((entry) => [entry.slug, entry]));

const all: PublishedVacancy[] = content.vacancies.flatMap((entry) => {
	const organisation = organisations.get(entry.data.organisation);
	return organisation ? [published(entry, organisation)] : [];
});

/** Newest first; on the same day by title. */
export const openVacancies: readonly PublishedVacancy[] = inState('open').toSorted(
	({ entry: { data: a } }, { entry: { data: b } }) =>
		b.published.localeCompare(a.published) || a.title.localeCompare(b.title, 'nl'),
);

/** Still have a page, without a way to apply. */
export const closedVacancies: readonly PublishedVacancy[] = inState('closed');

/** Stood in the lists once: closed, with or without a page. */
export const formerVacancies: readonly PublishedVacancy[] = [
	...closedVacancies,
	...inState('archived'),
];

/** Every vacancy that has a page: open, closed, and in a preview what is not public yet. */
export const vacanciesWithPage: readonly PublishedVacancy[] = [
	...openVacancies,
	...closedVacancies,
	...(settings.preview ? [...inState('draft'), ...inState('scheduled')] : []),
];

/** The path of each of these vacancies, for a page of its own. */
export const pathsOf = (vacancies: readonly PublishedVacancy[]) =>
	vacancies.map((published) => ({
		params: { slug: published.entry.slug },
		props: { published },
	}));

function inState(state: LifeCycle): PublishedVacancy[] {
	return all.filter((vacancy) => vacancy.state === state);
}

function published(
	entry: CheckedEntry<Vacancy>,
	organisation: CheckedEntry<Organisation>,
): PublishedVacancy {
	const { data: vacancy, slug } = entry;
	const { today } = settings;
	return {
		entry,
		organisation,
		state: lifeCycleOf(vacancy, today),
		subject: {
			slug,
			vacancy,
			organisation: organisation.data,
			dictionary: dictionaryFor(vacancy.language),
			today,
		},
	};
}
