import { fetchedJson } from '#browser/fetched-json.ts';
import { perRow } from '#domain/listings/coded.ts';
import type { Listing } from '#domain/listings/listing.ts';
import type { Listings } from '#domain/listings/listings.ts';
import { unpackListings } from '#domain/listings/packed-listings.ts';
import { listingAt } from '#domain/listings/read-listing.ts';
import { factsIn, type ListingFacts } from '#views/search/listing-facts.ts';

/** All vacancies of the list. */
export class Board {
	readonly listings: Listings;
	readonly facts: readonly ListingFacts[];
	#hasPlaces = false;

	constructor(listings: Listings) {
		this.listings = listings;
		this.facts = factsIn(listings);
	}

	listing({ row }: ListingFacts): Listing {
		return listingAt(this.listings, row);
	}

	/** Adds where the work is, which takes a table of places, and where that leaves a doubt one of postcodes. */
	async findPlaces(): Promise<void> {
		if (this.#hasPlaces) return;
		const { locations } = this.listings.columns;
		const { pointOf } = await import('#domain/places/point-of.ts');
		const isUnknown = locations.values.flat().some((place) => place.postalCode && !pointOf(place));
		const { pointByPostcode } = isUnknown
			? await import('#domain/places/point-by-postcode.ts')
			: { pointByPostcode: undefined };
		const pointsAt = perRow(locations, (places) =>
			places.flatMap((place) => pointOf(place) ?? pointByPostcode?.(place) ?? []),
		);
		for (const facts of this.facts) facts.points = pointsAt(facts.row);
		this.#hasPlaces = true;
	}
}

/** @throws TypeError when what stands at the address is no list of vacancies. */
export const fetchBoard = async (address: string): Promise<Board> =>
	new Board(unpackListings(await fetchedJson(address)));
