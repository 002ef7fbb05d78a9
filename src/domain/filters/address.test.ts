import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatFilters, parseFilters } from '#domain/filters/address.ts';
import { anyFilters, anyMask, known } from '#domain/filters/filters.fixture.ts';
import { fieldValues } from '#domain/filters/fields.ts';
import { type Filters, noFilters } from '#domain/filters/filters.ts';
import { weekCodes, weekFromCodes } from '#domain/filters/week-code.ts';
import { maskOfPart, weekMaskOf } from '#domain/week-mask.ts';

const parse = (query: string): Filters => parseFilters(query, known);

test('what is written is read back', () => {
	fc.assert(
		fc.property(anyFilters, (filters) => {
			expect(parse(formatFilters(filters))).toEqual(filters);
		}),
	);
});

test('whatever an address holds, writing it gives one form', () => {
	const name = fc.constantFrom(
		...['q', 'plaats', 'km', 'loon', 'per', 'uren', 'week', 'past', 'thuis', 'contract'],
		...['functie', 'werkgever', 'ervaring', 'bellen', 'sorteer', 'utm_source'],
	);
	const value = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 20 }),
		fc.constantFrom('10', '15', '14,50', 'maand', '16-24,24-32', 'di-a,ma-o', 'bijna', '2', 'vast'),
		fc.constantFrom('keuken,magazijn', 'noorderwinkel', 'geen', 'weinig', 'afstand', 'Assen'),
	);
	const query = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc
			.array(fc.tuple(name, value))
			.map((pairs) => pairs.map(([key, text]) => `${key}=${encodeSafely(text)}`).join('&')),
	);
	fc.assert(
		fc.property(query, (given) => {
			const written = formatFilters(parse(given));

			expect(formatFilters(parse(written))).toBe(written);
			expect(parse(written)).toEqual(parse(given));
		}),
		{ numRuns: 500 },
	);
});

describe('an address is read', () => {
	test.each<[string, Partial<Filters>]>([
		['', {}],
		['?q=bakker&uren=16-24,24-32', { query: 'bakker', hours: ['16-24', '24-32'] }],
		['?uren=24-32&uren=16-24', { hours: ['16-24', '24-32'] }],
		['?plaats=Assen', { place: 'Assen', radius: 25 }],
		['?plaats=Assen&km=10', { place: 'Assen', radius: 10 }],
		['?loon=14,50', { pay: 14.5 }],
		['?loon=2400&per=maand', { pay: 2400, payPer: 'maand' }],
		['?week=di-a&past=bijna', { week: maskOfPart('tue', 'evening'), weekFit: 'bijna' }],
		['?thuis=alles&contract=vast,oproep', { home: 'alles', contracts: ['vast', 'oproep'] }],
		['?functie=keuken&werkgever=stroomkade', { jobGroups: ['keuken'], employers: ['stroomkade'] }],
		['?ervaring=geen&bellen=weinig', { noExperience: true, littlePhone: true }],
		['?sorteer=uurloon', { sort: 'uurloon' }],
	])('%s', (query, filters) => {
		expect(parse(query)).toEqual({ ...noFilters, ...filters });
	});
});

test.each([
	'?onbekend=1',
	'?uren=12-13&contract=baas&functie=tovenaar&werkgever=niemand&thuis=9',
	'?loon=veel',
	'?loon=-5',
	'?loon=1000000',
	'?week=xx-o,ma,ma-z',
	'?ervaring=1&bellen=ja&sorteer=zomaar',
	'?km=10',
	'?per=maand',
	'?past=bijna',
	'?sorteer=afstand',
	'?sorteer=nieuw',
	'?q=%20%09&plaats=+',
])('%s asks nothing that is known', (query) => {
	expect(parse(query)).toEqual(noFilters);
	expect(formatFilters(parse(query))).toBe('');
});

test('the order is fixed, and commas stay readable', () => {
	const query =
		'?sorteer=label&werkgever=stroomkade,noorderwinkel&week=di-a,ma-mo&q=kok+%26+bakker';

	expect(formatFilters(parse(query))).toBe(
		'?q=kok+%26+bakker&week=ma-om,di-a&werkgever=noorderwinkel,stroomkade&sorteer=label',
	);
});

test('a week is written by day and read back', () => {
	expect(weekCodes(weekMaskOf([{ days: ['sat'], from: '08:00', to: '23:00' }]))).toEqual([
		'za-oma',
	]);
	fc.assert(
		fc.property(anyMask, (mask) => {
			expect(weekFromCodes(weekCodes(mask))).toBe(mask);
		}),
	);
});

const encodeSafely = (text: string): string => encodeURIComponent(text.toWellFormed());

test('a form holds the filters, and gives them back', () => {
	fc.assert(
		fc.property(anyFilters, (filters) => {
			const fields = Object.entries(fieldValues(filters)).flatMap(([name, values]) =>
				values.map((value) => [name, value]),
			);

			expect(parse(new URLSearchParams(fields).toString())).toEqual(filters);
		}),
	);
});

test.each([
	['?plaats=9712+ab', '?plaats=9712'],
	['?plaats=9712AB&km=10', '?plaats=9712&km=10'],
	['?plaats=2000', '?plaats=2000'],
])('of a postcode only the digits stand in the address: %s', (typed, written) => {
	expect(formatFilters(parseFilters(typed, { jobGroups: [], employers: [] }))).toBe(written);
});
