import { descriptionHtml } from '#channels/text/description-html.ts';
import type { Dialect } from '#channels/job-sites/dialect.ts';
import type { FeedJob } from '#channels/job-sites/feed-job.ts';
import { field } from '#channels/text/field.ts';
import { salaryText } from '#channels/job-sites/salary-text.ts';
import { workingTimeOf } from '#channels/job-sites/working-times.ts';
import { element, type Xml } from '#channels/text/xml.ts';
import { provinceOf } from '#domain/province-of.ts';
import { countryName } from '#i18n/country-name.ts';

/**
 * Careerjet: https://www.careerjet.id/docs/feeds/xml, read 2026-11-22 in a stored copy. It takes any
 * feed and gives this form as an example; of kinds of contract it names only `permanent`, so the
 * others are left out.
 */
export const careerjet: Dialect = {
	site: 'careerjet',
	needs: ['place'],
	jobOf,
	rootOf: (jobs) => element('jobs', jobs),
};

function jobOf({ posting, place, id, url }: FeedJob): Xml {
	const { vacancy, hiring } = posting;
	const { contract, hours, apply } = vacancy;
	return element('job', [
		field('id', id),
		field('title', vacancy.title),
		field('url', url),
		element('location', [
			field('city', place.city),
			field('region', provinceOf(place)),
			field('country', countryName(place.country, 'en')),
		]),
		field('company', hiring.name),
		field('company_url', hiring.site),
		field('description', descriptionHtml(posting.outline)),
		field('contract_type', contract.type === 'permanent' ? 'permanent' : undefined),
		field('working_hours', workingTimeOf(hours)),
		field('salary', salaryText(posting)),
		field('application_email', apply.email),
		field('apply_url', apply.url),
	]);
}
