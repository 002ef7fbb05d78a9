import { VacancySearch } from '#browser/search/vacancy-search.ts';

declare global {
	var searchInPage: (query: string) => Promise<number>;
}

customElements.define('vacancy-search', VacancySearch);

/** Milliseconds of a search with everything loaded. */
globalThis.searchInPage = async (query) => {
	const { searchText } = await import('#browser/search/text-search.ts');
	const start = performance.now();
	await searchText(query);
	return performance.now() - start;
};
