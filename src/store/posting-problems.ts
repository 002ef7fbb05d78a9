import { jobPosting } from '#channels/google/job-posting.ts';
import { isFor } from '#channels/posting.ts';
import type { CheckedEntry } from '#content/collection.ts';
import { type Problem, problemAt } from '#content/problem.ts';
import type { Organisation } from '#domain/schema/organisation.ts';
import type { Site } from '#domain/schema/site.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';
import { googleText } from '#i18n/nl/google.ts';
import type { Content } from '#store/load-content.ts';
import { postingFromContent } from '#store/posting-from.ts';

/** What Google would refuse in a vacancy, at the place in its file that is about it. */
export function postingProblems(
	entry: CheckedEntry<Vacancy>,
	organisation: Organisation,
	around: { site: Site; competencies: Content['competencies'] },
	today: string,
): Problem[] {
	// Whether an address is right does not depend on the vacancy, so that of the settings will do.
	const posting = postingFromContent(entry, organisation, around, { today });
	if (!isFor('google', posting)) return [];
	return (jobPosting(posting).faults ?? []).map((property) => problemOf(entry, property));
}

function problemOf(entry: CheckedEntry<Vacancy>, property: string): Problem {
	const range = entry.rangeOf([keys[property] ?? property]);
	const message =
		property === 'title' ? googleText.title(entry.data.title) : googleText.other(property);
	return problemAt(entry, { code: 'refused-by-google', message, range });
}

/** The key of frontmatter behind a property. */
const keys: Record<string, string> = {
	jobLocation: 'locations',
	baseSalary: 'salary',
	validThrough: 'closes',
	datePosted: 'published',
	hiringOrganization: 'organisation',
	identifier: 'reference',
	employmentType: 'contract',
};
