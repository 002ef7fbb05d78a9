import { describe, expect, test } from 'vitest';
import { jobPosting } from '#channels/google/job-posting.ts';
import { jsonLd } from '#channels/text/json-ld.ts';
import { postingWith } from '#channels/posting.fixture.ts';

type Given = Parameters<typeof postingWith>[0];

const dataOf = (...given: Parameters<typeof postingWith>) => jobPosting(postingWith(...given)).data;

test('properties come in one order, so that two builds give the same bytes', () => {
	const given: Given = { closes: '2026-12-18', openings: 2 };

	expect(Object.keys(dataOf(given) ?? {})).toEqual([
		'@context',
		'@type',
		'@id',
		'url',
		'title',
		'description',
		'datePosted',
		'validThrough',
		'employmentType',
		'directApply',
		'identifier',
		'hiringOrganization',
		'jobLocation',
		'baseSalary',
		'occupationalCategory',
		'workHours',
		'jobDuration',
		'totalJobOpenings',
	]);
	expect(jsonLd(dataOf(given) ?? {})).toBe(jsonLd(dataOf(given) ?? {}));
});

test.each([
	['2026-12-31', '2026-12-31T23:59:59+01:00'],
	['2027-07-01', '2027-07-01T23:59:59+02:00'],
	// Clocks go forward on 28 March and back on 31 October 2027.
	['2027-03-27', '2027-03-27T23:59:59+01:00'],
	['2027-03-28', '2027-03-28T23:59:59+02:00'],
	['2027-10-30', '2027-10-30T23:59:59+02:00'],
	['2027-10-31', '2027-10-31T23:59:59+01:00'],
])('a vacancy that closes on %s is valid through %s', (closes, expected) => {
	expect(dataOf({ closes })?.validThrough).toBe(expected);
});

test('without a closing day there is no end', () => {
	expect(dataOf()).not.toHaveProperty('validThrough');
});

describe('the place', () => {
	test('of several sites is a list, with the province that the postcode gives', () => {
		const locations = [
			{ city: 'Utrecht', postalCode: '3512 JC', street: 'Domplein 1' },
			{ city: 'Antwerpen', country: 'BE' },
		];

		expect(
			dataOf({ locations, workplace: { type: 'on-site' } })?.jobLocation?.map(
				({ address }) => address,
			),
		).toEqual([
			{
				'@type': 'PostalAddress',
				streetAddress: 'Domplein 1',
				addressLocality: 'Utrecht',
				addressRegion: 'Utrecht',
				postalCode: '3512 JC',
				addressCountry: 'NL',
			},
			{ '@type': 'PostalAddress', addressLocality: 'Antwerpen', addressCountry: 'BE' },
		]);
	});

	test('of remote work is the country to work from, whatever address is given', () => {
		expect(dataOf({ workplace: { type: 'remote' } })).toMatchObject({
			jobLocationType: 'TELECOMMUTE',
			applicantLocationRequirements: [{ '@type': 'Country', name: 'NL' }],
		});
		expect(dataOf({ workplace: { type: 'remote' } })).not.toHaveProperty('jobLocation');
	});

	test('of hybrid work is where it is done', () => {
		expect(dataOf({ workplace: { type: 'hybrid' } })).not.toHaveProperty('jobLocationType');
	});
});

describe('who hires', () => {
	test('is the named client of an agency, without site and logo of the agency', () => {
		const agency = { agency: true, site: 'https://bureau.example.org/' };

		expect(dataOf({ agencyFor: 'Klant' }, agency)).toMatchObject({
			hiringOrganization: { '@type': 'Organization', name: 'Klant' },
			identifier: { name: 'Klant', value: 'VB-1' },
		});
		expect(dataOf({ agencyFor: 'Klant' }, agency)?.hiringOrganization).not.toHaveProperty('sameAs');
	});

	test('is the agency when the client is not named', () => {
		expect(dataOf({}, { agency: true })?.hiringOrganization.name).toBe('Voorbeeld');
	});
});

test('the identifier stays when the file gets another name (V9)', () => {
	const posting = { ...postingWith(), slug: 'anders', url: 'https://bord.example.org/x/' };

	expect(jobPosting(posting).data?.identifier).toEqual(dataOf()?.identifier);
});

test('the occupation is a code with its list', () => {
	expect(dataOf()?.occupationalCategory).toEqual({
		'@type': 'CategoryCode',
		codeValue: '4222',
		name: 'Contact centre information clerks',
		inCodeSet: { '@type': 'CategoryCodeSet', name: 'ISCO-08' },
	});
});

test('one opening is not told, because a vacancy that says nothing has one too', () => {
	expect(dataOf({ openings: 1 })).not.toHaveProperty('totalJobOpenings');
	expect(dataOf({ openings: 3 })?.totalJobOpenings).toBe(3);
});

test('a check of conduct is told with its reason', () => {
	const screening = [{ type: 'vog', reason: 'je werkt met kinderen' }] as const;

	expect(dataOf({ screening: [...screening] })?.securityClearanceRequirement).toBe(
		'Verklaring omtrent het gedrag (VOG): je werkt met kinderen',
	);
});

test.each<[string, Given, string[]]>([
	['an exclamation mark', { title: 'Verkoper!' }, ['title']],
	['stars', { title: '*** Verkoper ***' }, ['title']],
])('%s is refused', (_, given, faults) => {
	expect(jobPosting(postingWith(given)).faults).toEqual(faults);
});

test('hostile text stays text', () => {
	const task = `]]></script><script>alert(1)</script> "dubbel" 😀 שלום \u202Eom\uD800`;
	const data = dataOf({ tasks: [{ task }] });

	expect(data?.description).toContain(
		'<li>]]&gt;&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt; "dubbel" 😀 שלום om</li>',
	);
	expect(JSON.parse(jsonLd(data ?? {}))).toEqual(data);
});

test('a title of 300 characters is passed on whole', () => {
	const posting = postingWith();
	const title = 'Medewerker '.repeat(30).trim().slice(0, 300);

	expect(jobPosting({ ...posting, vacancy: { ...posting.vacancy, title } }).data?.title).toBe(
		title,
	);
});
