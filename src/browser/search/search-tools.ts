import type { SearchTexts } from '#i18n/dictionary.ts';
import { cardFinder, type FoundCard } from '#browser/search/found-cards.ts';
import {
	configureSearch,
	type SearchAddresses,
	searchData,
	searchText,
	type TextHits,
} from '#browser/search/text-search.ts';

/** What a search box shows for a query. */
export interface Answer {
	hits: TextHits;
	cards: readonly FoundCard[];
}

/** What a search box needs from the first time that somebody uses it. */
export interface SearchTools {
	text: SearchTexts;
	answer: (query: string, isLiteral: boolean) => Promise<Answer>;
}

/** Loads the sentences in the language of the page, and starts on the index. */
export async function searchTools(addresses: SearchAddresses): Promise<SearchTools> {
	configureSearch(addresses);
	// What goes wrong here goes wrong again at the search, which says so.
	searchData().catch(() => {});
	const { search: text } = await textsOf(document.documentElement.lang);
	return { text, answer };
}

let finder: ReturnType<typeof cardFinder> | undefined;

const textsOf = (language: string): Promise<{ search: SearchTexts }> =>
	language === 'en' ? import('#i18n/en/search.ts') : import('#i18n/nl/search.ts');

async function answer(query: string, isLiteral: boolean): Promise<Answer> {
	const hits = await searchText(query, { isLiteral });
	finder ??= cardFinder(await searchData());
	return { hits, cards: [...hits.hits.keys()].flatMap((slug) => finder?.(slug) ?? []) };
}
