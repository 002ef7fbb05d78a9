import type { AskedFilter } from '#domain/search/asked-filter.ts';
import type { Near } from '#domain/search/fact-hits.ts';
import { asksNothing } from '#domain/search/query-words.ts';

/** Filters that a query asks for in words, such as “15 euro per uur”. */
export interface AskedFilters {
	/** As they were typed. */
	words: readonly string[];
	/** The query is what is left of it. */
	filters: AskedFilter['filters'] & { query: string };
	kilometres?: number | undefined;
	/** There is nothing in the town itself. */
	isAround?: true;
}

const mayAskPay = /[€\d]/;
const mayAskPlace =
	/\b(?:omgeving|omstreken|regio|buurt|omtrek|rond|rondom|nabij|dicht ?bij|near|around|km|e\.? ?o)\b/i;

/**
 * What a filter is for in these words; what reads them is fetched when there may be something to read.
 * `isUnknown` tells whether search knows a query.
 */
export async function askedIn(
	query: string,
	isUnknown: (query: string) => boolean,
): Promise<AskedFilters | undefined> {
	const pay = mayAskPay.test(query) ? await payIn(query) : undefined;
	const around = await placeIn(pay?.rest ?? query, isUnknown);
	const found = [pay, around].filter((each) => each !== undefined);
	const rest = found.at(-1)?.rest;
	if (rest === undefined) return undefined;
	return {
		words: found.map(({ words }) => words),
		filters: { ...pay?.filters, ...around?.filters, query: asksNothing(rest) ? '' : rest },
		kilometres: around?.kilometres,
	};
}

const payIn = async (query: string): Promise<AskedFilter | undefined> =>
	(await import('#domain/search/asked-pay.ts')).askedPay(query);

/** What lies around a town, when there is nothing in it. */
export async function askedAround({ place, query }: Near): Promise<AskedFilters | undefined> {
	const { askedTown } = await import('#domain/places/asked-place.ts');
	const town = askedTown(place);
	return town && { words: [place], filters: { ...town, query }, isAround: true };
}

async function placeIn(
	query: string,
	isUnknown: (query: string) => boolean,
): Promise<AskedFilter | undefined> {
	if (isUnknown(query)) {
		const region = (await import('#domain/places/asked-region.ts')).askedRegion(query);
		if (region) return region;
	}
	if (!mayAskPlace.test(query)) return undefined;
	return (await import('#domain/places/asked-place.ts')).askedPlace(query);
}
