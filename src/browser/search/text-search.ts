import { SearchIndex } from '#browser/search/pagefind.ts';

/** Vacancies that answer a query, by slug, the higher the better. */
export interface TextAnswer {
	hits: ReadonlyMap<string, number>;
	/** What was searched instead, when the query as typed gave nothing. */
	corrected?: string;
	/** What may have been meant. */
	suggestion?: string;
}

const index = new SearchIndex(`${import.meta.env.BASE_URL}pagefind/pagefind.js`);

/** Searches the full text of all open vacancies. */
export async function searchText(query: string): Promise<TextAnswer> {
	const results = await index.search(query);
	const found = await Promise.all(results.map((load) => load()));
	return {
		hits: new Map(
			found.map(({ url }, position) => [url.split('/').at(-2) ?? '', found.length - position]),
		),
	};
}
