import { describe, expect, test } from 'vitest';
import { dialectFeed, type JobSite, takenBy } from '#channels/job-sites/dialect.ts';
import { dialects } from '#channels/job-sites/dialects.ts';
import { postingWith } from '#channels/posting.fixture.ts';
import { feedOf, full, jobsIn, page, sites } from './dialects.ts';

const idNames: Record<JobSite, string> = {
	indeed: 'referencenumber',
	linkedin: 'partnerJobId',
	jooble: '@id',
	adzuna: 'id',
	talent: 'referencenumber',
	jobrapido: 'reference_id',
	careerjet: 'id',
};

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
