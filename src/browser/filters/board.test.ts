import { expect, test } from 'vitest';
import { Board } from '#browser/filters/board.ts';
import { listingWith } from '#domain/listings/listing.fixture.ts';
import { listingsOf } from '#domain/listings/listings.ts';
import { placesNamed } from '#domain/places/places.ts';
import { pointOfPostcode } from '#domain/places/postcodes.ts';

test.each([
	['a town is where the table has it', { city: 'Groningen', postalCode: '9723' }, 'town'],
	[
		'a town that the table has elsewhere is at its postcode',
		{ city: 'Velp', postalCode: '5363' },
		'postcode',
	],
	[
		'a town that is not in the table too',
		{ city: 'Nergenshuizen', postalCode: '5363' },
		'postcode',
	],
	['without a postcode it is nowhere', { city: 'Nergenshuizen' }, 'nowhere'],
])('%s', async (_, place, where) => {
	const listings = listingsOf([listingWith({ vacancy: { locations: [place] } })], '2026-11-22');
	const board = new Board(listings);
	const points = {
		town: placesNamed(place.city),
		postcode: [pointOfPostcode('5363')],
		nowhere: [],
	}[where];

	await board.findPlaces();

	expect(board.facts.map((facts) => facts.points)).toMatchObject([points]);
});
