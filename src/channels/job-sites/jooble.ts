import { withDots } from '#channels/text/day-formats.ts';
import { descriptionHtml } from '#channels/text/description-html.ts';
import type { Dialect } from '#channels/job-sites/dialect.ts';
import type { FeedJob } from '#channels/job-sites/feed-job.ts';
import { field } from '#channels/text/field.ts';
import { salaryText } from '#channels/job-sites/salary-text.ts';
import { workingTimesOf } from '#channels/job-sites/working-times.ts';
import { element, type Xml } from '#channels/text/xml.ts';
import { provinceOf } from '#domain/province-of.ts';

/**
 * Jooble: “XML Feed Specifications”, https://www.scribd.com/document/718239589/XML-specs, read
 * 2026-11-22 in a stored copy. Everything stands in CDATA and dates are `DD.MM.YYYY`. What changed
 * more than 45 days ago Jooble drops by itself. Its words for `jobtype` were not to be read, so these
 * are the plain English ones.
 */
export const jooble: Dialect = {
	site: 'jooble',
	needs: ['place'],
	jobOf,
	rootOf: (jobs) => element('jobs', jobs),
};

function jobOf({ posting, place, id, url }: FeedJob): Xml {
	const { vacancy, hiring, modified } = posting;
	const region = [...new Set([place.city, provinceOf(place)])].filter(Boolean).join(', ');
	return element(
		'job',
		[
			field('link', url),
			field('name', vacancy.title),
			field('region', region),
			field('description', descriptionHtml(posting.outline)),
			field('company', hiring.name),
			field('salary', salaryText(posting)),
			field('jobtype', workingTimesOf(vacancy.hours).join(', ')),
			field('pubdate', withDots(vacancy.published)),
			field('updated', withDots(modified)),
			field('expire', vacancy.closes && withDots(vacancy.closes)),
		],
		{ id },
	);
}
