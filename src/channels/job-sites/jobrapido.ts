import { dayFirst } from '#channels/text/day-formats.ts';
import { htmlWith } from '#channels/text/description-html.ts';
import type { Dialect } from '#channels/job-sites/dialect.ts';
import type { FeedJob } from '#channels/job-sites/feed-job.ts';
import { field } from '#channels/text/field.ts';
import { salaryText } from '#channels/job-sites/salary-text.ts';
import { asRawHtml, textWithoutEntities as text } from '#channels/job-sites/without-entities.ts';
import { workingTimesOf } from '#channels/job-sites/working-times.ts';
import { element, type Xml } from '#channels/text/xml.ts';
import { provinceOf } from '#domain/province-of.ts';
import { experienceText } from '#views/facts.ts';

/**
 * Jobrapido: https://brands.recruitrapido.com/ServiceJR/feed_guide/index_eng.html, read 2026-11-22 in
 * two stored copies. Title, location and state are required, every place is a job, dates are
 * `DD/MM/YYYY`, and HTML entities are not understood.
 */
export const jobrapido: Dialect = {
	site: 'jobrapido',
	needs: ['place', 'province'],
	jobOf,
	rootOf: (jobs) => element('source', element('jobs', jobs)),
};

function jobOf({ posting, place, id, url }: FeedJob): Xml {
	const { vacancy, hiring, dictionary } = posting;
	const { education, experience, closes } = vacancy;
	return element('job', [
		text('title', vacancy.title),
		text('location', place.city),
		text('state', provinceOf(place)),
		text('country', place.country),
		text('postalcode', place.postalCode),
		text('company', hiring.name),
		text('website', hiring.site),
		text('publishdate', dayFirst(vacancy.published)),
		text('expirydate', closes && dayFirst(closes)),
		field('url', url),
		text('email', vacancy.apply.email),
		field('description', htmlWith(asRawHtml, posting.outline)),
		text('reference_id', id),
		text('salary', salaryText(posting)),
		text('education', education && dictionary.words.education[education]),
		text('jobtype', jobTypesOf(vacancy.hours)),
		text('category', dictionary.words.jobGroup[vacancy.jobGroup]),
		text('experience', experience && experienceText(experience.months, dictionary)),
	]);
}

const jobTypesOf = (hours: { min: number; max: number }): string =>
	workingTimesOf(hours).join(', ').replaceAll('-', '');
