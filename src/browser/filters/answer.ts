import type { SearchAddresses, TextHits } from '#browser/search/text-search.ts';
import type { Filters } from '#domain/filters/filters.ts';

/** What the search engine says of a query; `failed` when it cannot be used. */
export type Answer = TextHits | 'failed' | undefined;

/** Fetches the search engine ahead of the first query. */
export async function prepare(addresses: SearchAddresses): Promise<void> {
	const { configureSearch, prepareSearch } = await import('#browser/search/text-search.ts');
	configureSearch(addresses);
	await prepareSearch();
}

/** Asks the search engine, which is fetched at the first query. */
export async function ask(
	{ query, isLiteral }: Pick<Filters, 'query' | 'isLiteral'>,
	addresses: SearchAddresses,
): Promise<Answer> {
	if (!query) return undefined;
	try {
		const { configureSearch, searchText } = await import('#browser/search/text-search.ts');
		configureSearch(addresses);
		return await searchText(query, { isLiteral });
	} catch {
		return 'failed';
	}
}
