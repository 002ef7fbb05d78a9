import { SearchIndex } from '#browser/search/pagefind.ts';

/** What a text search gives. */
export interface TextHits {
	/** Slugs of vacancies, best first, with a score above 0. */
	hits: ReadonlyMap<string, number>;
	/** The query that was really used, when a typing error was mended. */
	corrected?: string;
	/** A better-known spelling to offer when nothing was found. */
	suggestion?: string;
}

/** Addresses on this site, below its base path. */
export interface SearchAddresses {
	/** The index of facts. */
	index: string;
	/** The script of Pagefind. */
	pagefind: string;
}

let addresses: SearchAddresses | undefined;

/** Says where the indexes are; they are loaded at the first search, not now. */
export function configureSearch(given: SearchAddresses): void {
	addresses = given;
}

/** Vacancies for a query; rejects when no index can be loaded. */
export async function searchText(query: string): Promise<TextHits> {
	if (!addresses) throw new Error('`configureSearch` comes first');
	const found = await new SearchIndex(addresses.pagefind).search(query);
	const pages = await Promise.all(found.map((load) => load()));
	return { hits: new Map(pages.map(({ url }, place) => [slugIn(url), pages.length - place])) };
}

const slugIn = (url: string): string => /\/vacatures\/([^/]+)\/$/.exec(url)?.[1] ?? '';
