import type { TextAnswer } from '#browser/search/text-search.ts';

/** What the search engine says of a query; `failed` when it cannot be used. */
export type Answer = TextAnswer | 'failed' | undefined;

/** Asks the search engine, which is fetched at the first query. */
export async function ask(query: string): Promise<Answer> {
	if (!query) return undefined;
	try {
		const { searchText } = await import('#browser/search/text-search.ts');
		return await searchText(query);
	} catch {
		return 'failed';
	}
}
