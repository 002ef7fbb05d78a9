import { monthFirst, rfc822 } from '#channels/text/day-formats.ts';
import { descriptionHtml } from '#channels/text/description-html.ts';
import type { Dialect } from '#channels/job-sites/dialect.ts';
import type { FeedJob } from '#channels/job-sites/feed-job.ts';
import { field } from '#channels/text/field.ts';
import { posterEmail } from '#channels/job-sites/lacks.ts';
import { workingTimeOf } from '#channels/job-sites/working-times.ts';
import { element, type Xml } from '#channels/text/xml.ts';
import { provinceOf } from '#domain/province-of.ts';
import type { Salary } from '#domain/schema/salary.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';
import { countryName } from '#i18n/country-name.ts';

/**
 * LinkedIn's Basic Jobs:
 * https://learn.microsoft.com/en-us/linkedin/talent/job-postings/xml-feeds-development-guide, read
 * 2026-11-22 in a stored copy, with the e-mail address that is required since June 2025. An id has at
 * most 40 characters, a description at least 100, an address begins with `https`, every place is a
 * job, and only employers' own vacancies are taken. The number of the company is required of systems
 * that work for many employers; no vacancy knows it, and LinkedIn finds a company by its name.
 */
export const linkedin: Dialect = {
	site: 'linkedin',
	needs: ['place', 'text-of-100', 'https', 'email', 'short-reference', 'own-vacancy'],
	jobOf,
	rootOf: (jobs, { board, updated, count }) =>
		element('source', [
			field('lastBuildDate', updated && rfc822(updated)),
			field('publisherURL', board.url),
			field('publisher', board.name),
			element('expectedJobCount', count),
			...jobs,
		]),
};

function jobOf({ posting, place, id, url }: FeedJob): Xml {
	const { vacancy, hiring } = posting;
	return element('job', [
		field('partnerJobId', id),
		field('company', hiring.name),
		field('title', vacancy.title),
		field('description', descriptionHtml(posting.outline)),
		field('applyUrl', url),
		field('location', `${place.city}, ${countryName(place.country, 'en')}`),
		field('city', place.city),
		field('state', provinceOf(place)),
		field('country', place.country),
		field('postalCode', place.postalCode),
		field('workplaceTypes', workplaceTypes[vacancy.workplace.type]),
		field('experienceLevel', vacancy.contract.type === 'internship' ? 'INTERNSHIP' : undefined),
		field('jobtype', jobTypeOf(vacancy)),
		salariesOf(vacancy.salary),
		field('listDate', monthFirst(vacancy.published)),
		field('expirationDate', vacancy.closes && monthFirst(vacancy.closes)),
		field('posterEmail', posterEmail(posting)),
	]);
}

const workplaceTypes = { 'on-site': 'On-site', hybrid: 'Hybrid', remote: 'Remote' };

const jobTypes: Partial<Record<Vacancy['contract']['type'], string>> = {
	internship: 'INTERNSHIP',
	volunteer: 'VOLUNTEER',
	freelance: 'CONTRACT',
};

function jobTypeOf({ contract, hours }: Vacancy): string | undefined {
	const time = workingTimeOf(hours)?.replace('-', '_').toUpperCase();
	return jobTypes[contract.type] ?? time;
}

const periods = { hour: 'HOURLY', month: 'MONTHLY', year: 'YEARLY' };

/** Amounts are whole numbers; pay in cents is left out rather than rounded. */
function salariesOf({ kind, min, max, period }: Salary): Xml | undefined {
	if (kind !== 'wage' || !Number.isInteger(min) || !Number.isInteger(max)) return undefined;
	const end = (name: string, amount: number): Xml =>
		element(name, [element('amount', amount), element('currencyCode', 'EUR')]);
	const salary = [
		end('highEnd', max),
		end('lowEnd', min),
		element('period', periods[period]),
		element('type', 'BASE_SALARY'),
	];
	return element('salaries', element('salary', salary));
}
