import { fetchedJson } from '#browser/filters/fetched-json.ts';
import type { VacancyFacts } from '#domain/filters/facts.ts';
import type { Listing } from '#domain/listings/listing.ts';
import type { Listings } from '#domain/listings/listings.ts';
import { unpackListings } from '#domain/listings/packed-listings.ts';
import { readListings } from '#domain/listings/read-listing.ts';
import type { Point } from '#domain/places/distance.ts';
import { factsOf } from '#views/search/listing-facts.ts';

/** A vacancy as the list knows it, with what filters look at. */
export interface BoardEntry extends VacancyFacts {
	listing: Listing;
}

/** All vacancies of the list. */
export class Board {
	readonly listings: Listings;
	readonly entries: readonly BoardEntry[];
	#hasPlaces = false;

	constructor(listings: Listings) {
		this.listings = listings;
		this.entries = readListings(listings).map((listing) =>
			Object.assign(factsOf(listing), { listing }),
		);
	}

	/** Adds where the work is, which takes a table of places. */
	async findPlaces(): Promise<void> {
		if (this.#hasPlaces) return;
		const { pointOf } = await import('#domain/places/point-of.ts');
		const known = new Map<Listing['vacancy']['locations'], readonly Point[]>();
		for (const entry of this.entries) {
			const { locations } = entry.listing.vacancy;
			entry.points = known.get(locations) ?? locations.flatMap((place) => pointOf(place) ?? []);
			known.set(locations, entry.points);
		}
		this.#hasPlaces = true;
	}
}

/** @throws TypeError when what stands at the address is no list of vacancies. */
export const fetchBoard = async (address: string): Promise<Board> =>
	new Board(unpackListings(await fetchedJson(address)));
