declare global {
	var searchInPage: (query: string) => Promise<number>;
}

const addresses = { facts: '/zoek/index.json', pagefind: '/pagefind/pagefind.js' };

/** Milliseconds of a search; the first also fetches the engine and what it reads. */
globalThis.searchInPage = async (query) => {
	const start = performance.now();
	const { configureSearch, searchText } = await import('#browser/search/text-search.ts');
	configureSearch(addresses);
	await searchText(query);
	return performance.now() - start;
};

export {};
