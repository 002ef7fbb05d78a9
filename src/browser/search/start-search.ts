import { retrying } from '#browser/retry.ts';
import { TextSearch } from '#browser/search/text-search.ts';
import type { Listings } from '#domain/listings/listings.ts';
import { FactSearch } from '#domain/search/fact-search.ts';

/** Search over these vacancies; their texts, in the folder at an address, are fetched when a query needs them. */
export const startSearch = (listings: Listings, textsAddress: string): TextSearch =>
	new TextSearch(
		new FactSearch(listings),
		retrying(async () => {
			const { TextIndex } = await import('#browser/search/text-index.ts');
			return new TextIndex(textsAddress, listings.texts ?? noTexts);
		}),
	);

const noTexts = { folder: '', starts: [] };
