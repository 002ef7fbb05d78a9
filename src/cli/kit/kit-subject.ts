import type { CheckedEntry } from '#content/collection.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';
import { dictionaryFor } from '#i18n/dictionary.ts';
import type { KitSubject } from '#kit/kit-subject.ts';
import type { Content } from '#store/load-content.ts';
import { knownOf } from '#store/posting-from.ts';
import type { Settings } from '#store/settings.ts';

/** A vacancy with all that its kit is made of; undefined when its employer has problems. */
export function kitSubject(
	{ slug, data: vacancy }: CheckedEntry<Vacancy>,
	{ organisations, competencies }: Content,
	{ today }: Settings,
): KitSubject | undefined {
	const employer = organisations.find((entry) => entry.slug === vacancy.organisation);
	return (
		employer && {
			slug,
			vacancy,
			organisation: employer.data,
			dictionary: dictionaryFor('nl'),
			today,
			competencies: knownOf(competencies),
		}
	);
}
