import { descriptionHtml } from '#channels/text/description-html.ts';
import { requirements } from '#channels/google/education.ts';
import { employmentTypes } from '#channels/google/employment-type.ts';
import { detailsOf } from '#channels/google/details.ts';
import { baseSalary } from '#channels/google/pay.ts';
import { placeOf } from '#channels/google/place.ts';
import { type JobPosting, jobPostingSchema } from '#channels/google/schema.ts';
import { compact } from '#channels/text/json-ld.ts';
import type { Posting } from '#channels/posting.ts';
import { formFor } from '#domain/application/ways.ts';
import { endOfDay } from '#domain/dates.ts';

/** A vacancy as Google takes it, or the properties with which Google would not. */
type JobPostingResult =
	{ data: JobPosting; faults?: undefined } | { data?: undefined; faults: string[] };

/** JobPosting of schema.org, checked; what the vacancy does not say is left out. */
export function jobPosting(posting: Posting): JobPostingResult {
	const { success, data, error } = jobPostingSchema.safeParse(compact(unchecked(posting)));
	if (success) return { data };
	return { faults: [...new Set(error.issues.map(({ path }) => String(path[0])))] };
}

function unchecked(posting: Posting): JobPosting {
	const { vacancy, organisation, url, hiring, outline } = posting;
	return {
		'@context': 'https://schema.org',
		'@type': 'JobPosting',
		'@id': `${url}#vacature`,
		url,
		title: vacancy.title,
		description: descriptionHtml(outline),
		datePosted: vacancy.published,
		validThrough: vacancy.closes && endOfDay(vacancy.closes),
		employmentType: employmentTypes(vacancy),
		// Only a form that is sent from this site ends here; mail, telephone and other sites are detours.
		directApply: formFor(vacancy, organisation) !== undefined,
		identifier: { '@type': 'PropertyValue', name: hiring.name, value: vacancy.reference },
		hiringOrganization: {
			'@type': 'Organization',
			name: hiring.name,
			sameAs: hiring.site,
			logo: hiring.logo,
		},
		...placeOf(vacancy),
		baseSalary: baseSalary(vacancy),
		...requirements(vacancy),
		...detailsOf(posting),
	};
}
