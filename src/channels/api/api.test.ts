import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { apiDocument, apiList } from '#channels/api/api.ts';
import { apiJsonSchema, apiListSchema, apiVacancySchema } from '#channels/api/schema.ts';
import { jsonText } from '#channels/text/json-text.ts';
import { postingWith } from '#channels/posting.fixture.ts';

const address = 'https://bord.example.org/api/v1/schema.json';
const ajv = new Ajv2020({ formats: { date: /^\d{4}-\d{2}-\d{2}$/, uri: /^https?:\/\// } });
ajv.addSchema(apiJsonSchema(address));

const postings = [
	postingWith(
		{ closes: '2026-12-08', education: 'hbo', experience: { months: 0 } },
		{ site: 'https://voorbeeld.example.nl/' },
	),
	postingWith({ agencyFor: 'Klant' }, { agency: true }),
	postingWith({
		locations: [],
		workplace: { type: 'remote' },
		salary: { min: 0, max: 0, period: 'month', kind: 'allowance' },
		contract: { type: 'volunteer' },
	}),
];

/** As a program reads it. */
const read = (value: unknown) => JSON.parse(jsonText(value));

test.each(postings)('a vacancy is as the published schema says', (posting) => {
	const document = read(apiDocument(posting));

	expect(ajv.validate(document.$schema, document), ajv.errorsText()).toBe(true);
	expect(apiVacancySchema.parse(document)).toEqual(document);
});

test('the list is as the published schema says', () => {
	const [one] = postings;
	const list = read(apiList(postings, (one as (typeof postings)[0]).board));

	expect(ajv.validate(list.$schema, list), ajv.errorsText()).toBe(true);
	expect(apiListSchema.parse(list)).toEqual(list);
	expect(list).toMatchObject({ version: 1, updated: '2026-11-20' });
	expect(list.vacancies).toHaveLength(3);
});

test('the schema refuses what is not in it', () => {
	const document = read(apiDocument(postings[0] as (typeof postings)[0]));

	expect(ajv.validate(document.$schema, { ...document, status: 'open' })).toBe(false);
	expect(ajv.validate(document.$schema, { ...document, published: 'gisteren' })).toBe(false);
});

test('a document holds facts as data', () => {
	const [posting] = postings;
	const { descriptionHtml, descriptionText, ...facts } = read(apiDocument(posting as never));

	expect(descriptionHtml).toMatch(/^<p>In het kort<\/p><ul><li>/);
	expect(descriptionText).toMatch(/^In het kort\n\n- Loon: /);
	expect(facts).toEqual({
		$schema: `${address}#/$defs/Vacancy`,
		reference: 'VB-1',
		url: 'https://bord.example.org/vacatures/medewerker-klantenservice/',
		json: 'https://bord.example.org/vacatures/medewerker-klantenservice/vacature.json',
		language: 'nl',
		title: 'Medewerker klantenservice',
		summary: 'Je helpt klanten van een verzonnen winkel.',
		published: '2026-11-20',
		closes: '2026-12-08',
		modified: '2026-11-20',
		employer: { name: 'Voorbeeld', site: 'https://voorbeeld.example.nl/' },
		jobGroup: {
			id: 'klantenservice',
			name: 'Klantenservice',
			isco: '4222',
			esco: 'http://data.europa.eu/esco/isco/C4222',
		},
		openings: 1,
		places: [{ city: 'Groningen', postalCode: '9711 LX', country: 'NL', province: 'Groningen' }],
		workplace: { type: 'hybrid', homeDays: 2 },
		hours: { min: 24, max: 32 },
		salary: {
			currency: 'EUR',
			min: 2400,
			max: 2900,
			period: 'month',
			kind: 'wage',
			fullTimeHours: 36,
			includesHolidayAllowance: false,
			holidayAllowance: 8,
		},
		contract: { type: 'fixed-term', months: 12 },
		shifts: ['ma t/m do 08.30–17.00'],
		experienceMonths: 0,
		education: 'hbo',
	});
});

test('neither names nor mail addresses of people are in it', () => {
	const posting = postingWith({
		contact: { name: 'Iemand', email: 'iemand@voorbeeld.example.nl' },
		exceptions: [{ rule: 'sentence-length', reason: 'Geheim.', until: '2026-12-01' }],
	});
	const { descriptionHtml: _, descriptionText: __, ...facts } = apiDocument(posting);

	expect(jsonText(facts)).not.toMatch(/Iemand|@voorbeeld|Geheim/);
});
