import { instant, rfc822 } from '#channels/text/day-formats.ts';
import { htmlWith } from '#channels/text/description-html.ts';
import type { Dialect } from '#channels/job-sites/dialect.ts';
import type { FeedJob } from '#channels/job-sites/feed-job.ts';
import { field } from '#channels/text/field.ts';
import { plainSalaryText } from '#channels/job-sites/salary-text.ts';
import { asRawHtml, textWithoutEntities as text } from '#channels/job-sites/without-entities.ts';
import { workingTimesOf } from '#channels/job-sites/working-times.ts';
import { element, type Xml } from '#channels/text/xml.ts';
import { endOfDay } from '#domain/dates.ts';
import { provinceOf } from '#domain/province-of.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';
import { experienceText } from '#views/facts.ts';

/**
 * Indeed's XML feed: https://docs.indeed.com/indeed-apply/xml-feed and
 * https://docs.indeed.com/sponsored-jobs-api/shared-resources/xml-job-feed-format, read 2026-11-22 as
 * far as stored copies went (title, date, ids, no HTML entities); the rest after a copy of the earlier
 * page at https://docs.qhse-professionals.nl/job-feeds/xml-feeds/indeed. City, state and country are
 * required, and the state may be a province.
 */
export const indeed: Dialect = {
	site: 'indeed',
	needs: ['place', 'province'],
	jobOf,
	rootOf: (jobs, { board, updated }) =>
		element('source', [
			text('publisher', board.name),
			text('publisherurl', board.url),
			text('lastBuildDate', updated && rfc822(updated)),
			...jobs,
		]),
};

function jobOf({ posting, place, id, url }: FeedJob): Xml {
	const { vacancy, hiring, agency, dictionary, modified } = posting;
	const { education, experience, closes, apply } = vacancy;
	return element('job', [
		text('title', vacancy.title),
		text('date', instant(vacancy.published)),
		text('referencenumber', id),
		text('requisitionid', vacancy.reference),
		// Inside CDATA: the `&` of an address is no entity, and may not become one.
		field('url', url),
		text('company', hiring.name),
		text('sourcename', agency ?? hiring.name),
		text('city', place.city),
		text('state', provinceOf(place)),
		text('country', place.country),
		text('postalcode', place.postalCode),
		text('streetaddress', place.street),
		text('email', apply.email),
		field('description', htmlWith(asRawHtml, posting.outline)),
		text('salary', plainSalaryText(posting)),
		text('education', education && dictionary.words.education[education]),
		text('jobtype', jobTypesOf(vacancy).join(', ')),
		text('category', dictionary.words.jobGroup[vacancy.jobGroup]),
		text('experience', experience && experienceText(experience.months, dictionary)),
		text('expirationdate', closes && endOfDay(closes)),
		text('remotetype', remoteTypes[vacancy.workplace.type]),
		text('lastactivitydate', instant(modified)),
	]);
}

const remoteTypes = { 'on-site': undefined, hybrid: 'Hybrid remote', remote: 'Fully remote' };

function jobTypesOf({ hours, contract }: Vacancy): string[] {
	const times = workingTimesOf(hours).map((time) => time.replace('-', ''));
	const type = contractTypes[contract.type];
	return type === undefined ? times : [...times, type];
}

const contractTypes: Partial<Record<Vacancy['contract']['type'], string>> = {
	'fixed-term': 'temporary',
	agency: 'temporary',
	secondment: 'temporary',
	freelance: 'contract',
	internship: 'internship',
};
