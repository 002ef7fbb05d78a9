import { expect, test } from 'vitest';
import { listingWith } from '#domain/listings/listing.fixture.ts';
import { type Listings, listingsOf } from '#domain/listings/listings.ts';
import { packListings, unpackListings } from '#domain/listings/packed-listings.ts';
import { listingAt, slugsOf } from '#domain/listings/read-listing.ts';

const today = '2026-11-22';

const listings = [
	listingWith(),
	listingWith({ slug: 'kok-zwolle', sector: 'hospitality', label: 'A' }),
	listingWith({ slug: 'kok-zwolle-2', employer: 'Café ’t Hoekje', needs: ['language/nl'] }),
	listingWith({ slug: 'chef', vacancy: { title: 'Kok', organisation: 'andere-naam' } }),
	listingWith({
		slug: 'kokkin',
		systems: ['Combisteamer', 'Kassa'],
		competencies: ['geduld'],
		contact: ['channel/no-phone'],
		vacancy: {
			closes: '2026-12-01',
			language: 'en',
			workplace: { type: 'hybrid', homeDays: 1.5 },
			locations: [
				{ city: '’s-Hertogenbosch', province: 'Noord-Brabant' },
				{ city: 'Gent', country: 'BE' },
			],
			salary: {
				kind: 'wage',
				period: 'month',
				min: 2400.07,
				max: 2899.99,
				fullTimeHours: 36,
				includesHolidayAllowance: false,
				holidayAllowance: 8.33,
			},
			shifts: [],
			roster: {
				flexible: { days: ['mon', 'tue'], from: '08:00', to: '20:00' },
				referenceDays: undefined,
			},
			apply: { replyWithinWorkdays: undefined },
		},
	}),
	listingWith({ slug: 'thuis', vacancy: { workplace: { type: 'remote' }, locations: [] } }),
];

const sent = (given: typeof listings) =>
	unpackListings(JSON.parse(JSON.stringify(packListings(listingsOf(given, today)))));

const readListings = (all: Listings) =>
	Array.from({ length: all.count }, (_, row) => listingAt(all, row));

test('what is packed comes back, with the day on which it was made', () => {
	expect(readListings(sent(listings))).toEqual(listings);
	expect(sent(listings).today).toBe(today);
});

test('of a vacancy only goes along what lists show or compare', () => {
	const [listing] = readListings(
		sent([
			listingWith({
				vacancy: {
					locations: [{ city: 'Zwolle', postalCode: '8011 AB', country: 'NL' }],
					workplace: { type: 'remote', homeDays: undefined },
				},
			}),
		]),
	);

	expect(listing?.vacancy.locations).toEqual([]);
	const [onSite] = readListings(
		sent([listingWith({ vacancy: { locations: [{ city: 'Zwolle', postalCode: '8011 AB' }] } })]),
	);
	expect(onSite?.vacancy.locations).toEqual([{ city: 'Zwolle', postalCode: '8011' }]);
});

test('a slug that starts with its title and town is written shorter, and comes back whole', () => {
	const { columns } = listingsOf(listings, today);

	expect(columns.slug.values).toEqual(['chef', 'thuis', '~', '~^', '~^-2', '~kin']);
	expect(slugsOf(sent(listings))).toEqual(listings.map(({ slug }) => slug));
});

test('a board without vacancies has a list too', () => {
	expect(readListings(sent([]))).toEqual([]);
});

test.each([{}, { version: 3, columns: {} }, { version: 2 }, [], null, 'x', 1])(
	'%j is no list',
	(value) => {
		expect(() => unpackListings(value)).toThrow(TypeError);
	},
);
