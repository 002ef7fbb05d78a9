import { describe, expect, test } from 'vitest';
import { firstOf, page } from './dialects.ts';

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
			expirationdate: '2026-12-08T22:59:59Z',
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
