import { retrying } from '#browser/retry.ts';
import { TextSearch } from '#browser/search/text-search.ts';
import type { Listings } from '#domain/listings/listings.ts';
import { FactSearch } from '#domain/search/fact-search.ts';

/** Search over these vacancies; the text is fetched when a query needs it. */
export const startSearch = (
	listings: Listings,
	{ pagefind, textKeys }: { pagefind: string; textKeys: string },
): TextSearch =>
	new TextSearch(
		new FactSearch(listings),
		retrying(async () => {
			const { TextIndex } = await import('#browser/search/text-index.ts');
			return new TextIndex(pagefind, textKeys);
		}),
	);
