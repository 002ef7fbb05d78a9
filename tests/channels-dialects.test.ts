import { describe, expect, test } from 'vitest';
import { dialectFeed, type JobSite, takenBy } from '#channels/job-sites/dialect.ts';
import { dialects } from '#channels/job-sites/dialects.ts';
import type { Posting } from '#channels/posting.ts';
import { postingWith } from '#channels/posting.fixture.ts';
import { parsedFeed } from './fixtures/feed-xml.ts';

const page = 'https://bord.example.org/vacatures/medewerker-klantenservice/';

const full = postingWith(
	{
		closes: '2026-12-08',
		locations: [
			{ city: 'Groningen', postalCode: '9711 LX', street: 'Grote Markt 1' },
			{ city: 'Assen' },
		],
		education: 'mbo-4',
		experience: { months: 24 },
		apply: { email: 'werk@voorbeeld.example.nl', url: 'https://voorbeeld.example.nl/werk' },
	},
	{ site: 'https://voorbeeld.example.nl/' },
);

const feedOf = (site: JobSite, ...postings: Posting[]) =>
	parsedFeed(dialectFeed(dialects[site], postings, full.board));

/** Items of a feed, whatever its root. */
function jobsIn(site: JobSite, ...postings: Posting[]): Record<string, string>[] {
	const { source, jobs } = feedOf(site, ...postings);
	return (source?.jobs ?? source ?? jobs).job ?? [];
}

const firstOf = (site: JobSite, posting: Posting = full) => jobsIn(site, posting)[0] ?? {};

const sites = Object.keys(dialects) as JobSite[];

const idNames: Record<JobSite, string> = {
	indeed: 'referencenumber',
	linkedin: 'partnerJobId',
	jooble: '@id',
	adzuna: 'id',
	talent: 'referencenumber',
	jobrapido: 'reference_id',
	careerjet: 'id',
};

const description = expect.stringMatching(/^<p>In het kort<\/p><ul><li>Loon: .*<\/ul>$/s);

describe('the first place of a vacancy with everything', () => {
	test('as Indeed takes it', () => {
		expect(firstOf('indeed')).toEqual({
			title: 'Medewerker klantenservice',
			date: '2026-11-20T00:00:00Z',
			referencenumber: 'VB-1_groningen',
			requisitionid: 'VB-1',
			url: `${page}?utm_source=indeed&utm_content=groningen`,
			company: 'Voorbeeld',
			sourcename: 'Voorbeeld',
			city: 'Groningen',
			state: 'Groningen',
			country: 'NL',
			postalcode: '9711 LX',
			streetaddress: 'Grote Markt 1',
			email: 'werk@voorbeeld.example.nl',
			description,
			salary: '€2400 - €2900 per maand',
			education: 'Mbo niveau 4',
			jobtype: 'parttime, temporary',
			category: 'Klantenservice',
			experience: '2 jaar ervaring',
			expirationdate: '2026-12-08T23:59:59+01:00',
			remotetype: 'Hybrid remote',
			lastactivitydate: '2026-11-20T00:00:00Z',
		});
	});

	test('as LinkedIn takes it', () => {
		expect(firstOf('linkedin')).toEqual({
			partnerJobId: 'VB-1_groningen',
			company: 'Voorbeeld',
			title: 'Medewerker klantenservice',
			description,
			applyUrl: `${page}?utm_source=linkedin&utm_content=groningen`,
			location: 'Groningen, Netherlands',
			city: 'Groningen',
			state: 'Groningen',
			country: 'NL',
			postalCode: '9711 LX',
			workplaceTypes: 'Hybrid',
			jobtype: 'PART_TIME',
			salaries: {
				salary: {
					highEnd: { amount: '2900', currencyCode: 'EUR' },
					lowEnd: { amount: '2400', currencyCode: 'EUR' },
					period: 'MONTHLY',
					type: 'BASE_SALARY',
				},
			},
			listDate: '11/20/2026',
			expirationDate: '12/08/2026',
			posterEmail: 'werk@voorbeeld.example.nl',
		});
	});

	test('as Jooble takes it', () => {
		expect(firstOf('jooble')).toEqual({
			'@id': 'VB-1_groningen',
			link: `${page}?utm_source=jooble&utm_content=groningen`,
			name: 'Medewerker klantenservice',
			region: 'Groningen',
			description,
			company: 'Voorbeeld',
			salary: '€\u00A02.400\u00A0– 2.900 per maand (36 uur per week)',
			jobtype: 'part-time',
			pubdate: '20.11.2026',
			updated: '20.11.2026',
			expire: '08.12.2026',
		});
	});

	test('as Adzuna takes it', () => {
		expect(firstOf('adzuna')).toEqual({
			title: 'Medewerker klantenservice',
			id: 'VB-1_groningen',
			description,
			url: `${page}?utm_source=adzuna&utm_content=groningen`,
			location: 'Groningen',
			postcode: '9711 LX',
			country: 'NL',
			salary: '€\u00A02.400\u00A0– 2.900 per maand (36 uur per week)',
			salary_min: '2400',
			salary_max: '2900',
			salary_frequency: 'month',
			salary_currency: 'EUR',
			company: 'Voorbeeld',
			contract_type: 'contract',
			contract_time: 'part_time',
			date: '2026-11-20',
		});
	});

	test('as Talent.com takes it', () => {
		expect(firstOf('talent')).toEqual({
			referencenumber: 'VB-1_groningen',
			title: 'Medewerker klantenservice',
			company: 'Voorbeeld',
			city: 'Groningen',
			state: 'Groningen',
			country: 'Netherlands',
			dateposted: '2026-11-20T00:00:00Z',
			url: `${page}?utm_source=talent&utm_content=groningen`,
			description,
			expirationdate: '2026-12-08T00:00:00Z',
			jobtype: 'part-time',
			salary: '€\u00A02.400\u00A0– 2.900 per maand (36 uur per week)',
			category: 'Klantenservice',
		});
	});

	test('as Jobrapido takes it', () => {
		expect(firstOf('jobrapido')).toEqual({
			title: 'Medewerker klantenservice',
			location: 'Groningen',
			state: 'Groningen',
			country: 'NL',
			postalcode: '9711 LX',
			company: 'Voorbeeld',
			website: 'https://voorbeeld.example.nl/',
			publishdate: '20/11/2026',
			expirydate: '08/12/2026',
			url: `${page}?utm_source=jobrapido&utm_content=groningen`,
			email: 'werk@voorbeeld.example.nl',
			description,
			reference_id: 'VB-1_groningen',
			salary: '€\u00A02.400\u00A0– 2.900 per maand (36 uur per week)',
			education: 'Mbo niveau 4',
			jobtype: 'parttime',
			category: 'Klantenservice',
			experience: '2 jaar ervaring',
		});
	});

	test('as Careerjet takes it', () => {
		expect(firstOf('careerjet')).toEqual({
			id: 'VB-1_groningen',
			title: 'Medewerker klantenservice',
			url: `${page}?utm_source=careerjet&utm_content=groningen`,
			location: { city: 'Groningen', region: 'Groningen', country: 'Netherlands' },
			company: 'Voorbeeld',
			company_url: 'https://voorbeeld.example.nl/',
			description,
			working_hours: 'part-time',
			salary: '€\u00A02.400\u00A0– 2.900 per maand (36 uur per week)',
			application_email: 'werk@voorbeeld.example.nl',
			apply_url: 'https://voorbeeld.example.nl/werk',
		});
	});
});

test.each(sites)(
	'%s gets an item for every place, with an id and an address of its own',
	(site) => {
		const jobs = jobsIn(site, full);
		const ids = jobs.map((job) => job[idNames[site]]);
		const addresses = jobs.map((job) => job['url'] ?? job['applyUrl'] ?? job['link']);

		expect(ids).toEqual(['VB-1_groningen', 'VB-1_assen']);
		expect(addresses).toEqual(
			['groningen', 'assen'].map((place) => `${page}?utm_source=${site}&utm_content=${place}`),
		);
	},
);

test.each(sites)('%s gets a feed without items when nothing is open', (site) => {
	expect(jobsIn(site)).toEqual([]);
});

test.each(sites)('%s gets no empty element', (site) => {
	const bare = postingWith({ apply: { email: 'werk@voorbeeld.example.nl' } });

	expect(dialectFeed(dialects[site], [bare], bare.board)).not.toMatch(
		/<!\[CDATA\[\]\]>|<(\w+)><\/\1>|undefined|null/,
	);
});

test.each(sites)('%s does not get what lacks something, and is told what', (site) => {
	const remote = postingWith({ locations: [], workplace: { type: 'remote' } });

	expect(takenBy(dialects[site], remote)).toEqual({ missing: ['place'] });
	expect(jobsIn(site, remote, full)).toHaveLength(2);
});

describe('the head of a feed', () => {
	const older = { ...full, modified: '2026-11-01' };
	const newer = { ...full, modified: '2026-11-21' };

	test.each([
		[
			'indeed',
			{
				publisher: 'Proefbord',
				publisherurl: 'https://bord.example.org/',
				lastBuildDate: 'Sat, 21 Nov 2026 00:00:00 GMT',
			},
		],
		[
			'linkedin',
			{
				lastBuildDate: 'Sat, 21 Nov 2026 00:00:00 GMT',
				publisherURL: 'https://bord.example.org/',
				publisher: 'Proefbord',
				expectedJobCount: '4',
			},
		],
		[
			'talent',
			{
				publisher: 'Proefbord',
				publisherurl: 'https://bord.example.org/',
				lastbuilddate: '2026-11-21T00:00:00Z',
			},
		],
	] as const)('%s', (site, expected) => {
		const { job, ...head } = feedOf(site, older, newer).source;

		expect(job).toHaveLength(4);
		expect(head).toEqual(expected);
	});
});

type ContractType = Posting['vacancy']['contract']['type'];
const contract = (type: ContractType) => ({ contract: { type } });

describe('kinds of contract', () => {
	test.each([
		['permanent', 'parttime', 'PART_TIME', 'permanent', 'permanent'],
		['fixed-term', 'parttime, temporary', 'PART_TIME', 'contract', undefined],
		['on-call', 'parttime', 'PART_TIME', undefined, undefined],
		['agency', 'parttime, temporary', 'PART_TIME', 'contract', undefined],
		['secondment', 'parttime, temporary', 'PART_TIME', 'contract', undefined],
		['internship', 'parttime, internship', 'INTERNSHIP', undefined, undefined],
		['apprenticeship', 'parttime', 'PART_TIME', undefined, undefined],
		['freelance', 'parttime, contract', 'CONTRACT', 'contract', undefined],
		['volunteer', 'parttime', 'VOLUNTEER', undefined, undefined],
	] as const)('%s', (type, indeed, linkedin, adzuna, careerjet) => {
		const posting = postingWith(contract(type));

		expect(firstOf('indeed', posting)['jobtype']).toBe(indeed);
		expect(firstOf('linkedin', posting)['jobtype']).toBe(linkedin);
		expect(firstOf('adzuna', posting)['contract_type']).toBe(adzuna);
		expect(firstOf('careerjet', posting)['contract_type']).toBe(careerjet);
	});

	test('an internship is a level of experience for LinkedIn', () => {
		expect(firstOf('linkedin', postingWith(contract('internship')))['experienceLevel']).toBe(
			'INTERNSHIP',
		);
	});
});

test.each([
	[24, 32, 'parttime', 'PART_TIME', 'part_time'],
	[32, 40, 'fulltime, parttime', undefined, undefined],
	[36, 40, 'fulltime', 'FULL_TIME', 'full_time'],
])('%d to %d hours', (min, max, indeed, linkedin, adzuna) => {
	const posting = postingWith({ hours: { min, max }, contract: { type: 'permanent' } });

	expect(firstOf('indeed', posting)['jobtype']).toBe(indeed);
	expect(firstOf('linkedin', posting)['jobtype']).toBe(linkedin);
	expect(firstOf('adzuna', posting)['contract_time']).toBe(adzuna);
});

test.each([
	['on-site', undefined, 'On-site', undefined],
	['hybrid', 'Hybrid remote', 'Hybrid', undefined],
	['remote', 'Fully remote', 'Remote', 'yes'],
] as const)('work that is %s', (type, indeed, linkedin, talent) => {
	const posting = postingWith({ workplace: { type } });

	expect(firstOf('indeed', posting)['remotetype']).toBe(indeed);
	expect(firstOf('linkedin', posting)['workplaceTypes']).toBe(linkedin);
	expect(firstOf('talent', posting)['isremote']).toBe(talent);
});

test.each([
	['pay in cents', { min: 15.35, max: 17.1, period: 'hour' }],
	['a fee', { min: 60, max: 75, period: 'hour', kind: 'fee' }],
	['what a trainee gets', { min: 400, max: 500, period: 'month', kind: 'allowance' }],
] as const)('LinkedIn gets no salary for %s, because it would be another', (_, salary) => {
	expect(firstOf('linkedin', postingWith({ salary }))['salaries']).toBeUndefined();
});

test.each(sites)('%s gets no pay when there is none', (site) => {
	const job = firstOf(
		site,
		postingWith({ salary: { min: 0, max: 0, period: 'month', kind: 'allowance' } }),
	);

	expect(Object.keys(job).filter((name) => /^salar/.test(name))).toEqual([]);
});

test('a summer day ends in summer time', () => {
	const posting = postingWith({ published: '2026-06-01', closes: '2026-07-31' });

	expect(firstOf('indeed', posting)['expirationdate']).toBe('2026-07-31T23:59:59+02:00');
});

describe('an agency', () => {
	const named = postingWith({ agencyFor: 'Klant' }, { agency: true, name: 'Bureau' });
	const unnamed = postingWith({}, { agency: true, name: 'Bureau' });

	test('is the source, and its client the company', () => {
		expect(firstOf('indeed', named)).toMatchObject({ company: 'Klant', sourcename: 'Bureau' });
		expect(firstOf('adzuna', named)['company']).toBe('Klant');
	});

	test('is not called the employer where agencies may not be', () => {
		expect(firstOf('indeed', unnamed)).toMatchObject({ company: 'Bureau', sourcename: 'Bureau' });
		expect(firstOf('adzuna', unnamed)['company']).toBeUndefined();
	});
});
