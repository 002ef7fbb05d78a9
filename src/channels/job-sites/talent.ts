import { instant, lastInstant } from '#channels/text/day-formats.ts';
import { descriptionHtml } from '#channels/text/description-html.ts';
import type { Dialect } from '#channels/job-sites/dialect.ts';
import type { FeedJob } from '#channels/job-sites/feed-job.ts';
import { field } from '#channels/text/field.ts';
import { salaryText } from '#channels/job-sites/salary-text.ts';
import { workingTimesOf } from '#channels/job-sites/working-times.ts';
import { element, type Xml } from '#channels/text/xml.ts';
import { provinceOf } from '#domain/province-of.ts';
import { countryName } from '#i18n/country-name.ts';

/**
 * Talent.com: https://talent.com/integrations, read 2026-11-22 in a stored copy that ends at the
 * description, which has at least 50 characters. Everything of a job stands in CDATA, dates are
 * `yyyy-MM-ddTHH:mm:ssZ`, countries have their names. The elements after the description have the
 * names of Indeed's; what Talent.com does not know it ignores.
 */
export const talent: Dialect = {
	site: 'talent',
	needs: ['place', 'text-of-50'],
	jobOf,
	rootOf: (jobs, { board, updated }) =>
		element('source', [
			field('publisher', board.name),
			field('publisherurl', board.url),
			field('lastbuilddate', updated && instant(updated)),
			...jobs,
		]),
};

function jobOf({ posting, place, id, url }: FeedJob): Xml {
	const { vacancy, hiring, dictionary } = posting;
	return element('job', [
		field('referencenumber', id),
		field('title', vacancy.title),
		field('company', hiring.name),
		field('city', place.city),
		field('state', provinceOf(place)),
		field('country', countryName(place.country, 'en')),
		field('dateposted', instant(vacancy.published)),
		field('url', url),
		field('description', descriptionHtml(posting.outline)),
		field('expirationdate', vacancy.closes && lastInstant(vacancy.closes)),
		field('jobtype', workingTimesOf(vacancy.hours).join(', ')),
		field('isremote', vacancy.workplace.type === 'remote' ? 'yes' : undefined),
		field('salary', salaryText(posting)),
		field('category', dictionary.words.jobGroup[vacancy.jobGroup]),
	]);
}
