import type { Collection } from '#content/collection.ts';
import { formerSlugsOf } from '#content/former-slugs.ts';
import { valueAt } from '#content/value-at.ts';

/** What vacancies can refer to, looked up once for all of them. */
export interface Referables {
	/** Slugs of the organisations, and whether each is without problems. */
	organisations: ReadonlyMap<string, boolean>;
	/** Slugs of the organisations that recruit for others. */
	agencies: ReadonlySet<string>;
	competencies: ReadonlySet<string>;
	vacancies: ReadonlySet<string>;
	/** Files of the vacancies with a former slug. */
	formerSlugs: ReadonlyMap<string, readonly string[]>;
	/** Files of the vacancies with a reference. */
	references: ReadonlyMap<unknown, readonly string[]>;
}

/** Looks up what the vacancies of a collection can refer to. */
export function referablesOf(
	collection: Pick<Collection, 'organisations' | 'competencies' | 'vacancies'>,
): Referables {
	const { organisations, competencies, vacancies } = collection;
	const byReference = Map.groupBy(vacancies, ({ written }) => valueAt(written, ['reference']));
	return {
		organisations: new Map(
			organisations.map(({ slug, problems }) => [slug, problems.length === 0]),
		),
		agencies: new Set(organisations.filter(({ data }) => data?.agency).map(({ slug }) => slug)),
		competencies: new Set(competencies.map(({ slug }) => slug)),
		vacancies: new Set(vacancies.map(({ slug }) => slug)),
		formerSlugs: formerSlugsOf(vacancies),
		references: new Map([...byReference].map(([key, same]) => [key, same.map(({ file }) => file)])),
	};
}
