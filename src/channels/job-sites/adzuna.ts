import { descriptionHtml } from '#channels/text/description-html.ts';
import type { Dialect } from '#channels/job-sites/dialect.ts';
import type { FeedJob } from '#channels/job-sites/feed-job.ts';
import { field } from '#channels/text/field.ts';
import type { Posting } from '#channels/posting.ts';
import { salaryText } from '#channels/job-sites/salary-text.ts';
import { workingTimeOf } from '#channels/job-sites/working-times.ts';
import { element, type Xml } from '#channels/text/xml.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';

/**
 * Adzuna's XML specification, as copied at
 * https://docs.qhse-professionals.nl/job-feeds/xml-feeds/adzuna, read 2026-11-22. Of several places in
 * one item it takes the first, every address must be unique, a description has at least 100
 * characters, and an agency is no company. Categories are left out: Adzuna wants its own, or a list
 * that says which of ours is which.
 */
export const adzuna: Dialect = {
	site: 'adzuna',
	needs: ['place', 'text-of-100'],
	jobOf,
	rootOf: (jobs) => element('jobs', jobs),
};

function jobOf({ posting, place, id, url }: FeedJob): Xml {
	const { vacancy } = posting;
	return element('job', [
		field('title', vacancy.title),
		field('id', id),
		field('description', descriptionHtml(posting.outline)),
		field('url', url),
		field('location', place.city),
		field('postcode', place.postalCode),
		field('country', place.country),
		...salaryFields(posting),
		field('company', employerOf(posting)),
		field('contract_type', contractTypes[vacancy.contract.type]),
		field('contract_time', workingTimeOf(vacancy.hours)?.replace('-', '_')),
		field('date', vacancy.published),
	]);
}

function salaryFields(posting: Posting): (Xml | undefined)[] {
	const { min, max, period } = posting.vacancy.salary;
	if (max === 0) return [];
	return [
		field('salary', salaryText(posting)),
		field('salary_min', String(min)),
		field('salary_max', String(max)),
		field('salary_frequency', period),
		field('salary_currency', 'EUR'),
	];
}

const employerOf = ({ agency, hiring }: Posting): string | undefined =>
	agency === hiring.name ? undefined : hiring.name;

const contractTypes: Partial<Record<Vacancy['contract']['type'], string>> = {
	permanent: 'permanent',
	'fixed-term': 'contract',
	agency: 'contract',
	secondment: 'contract',
	freelance: 'contract',
};
