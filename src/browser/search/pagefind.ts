/** What a page says about itself in `data-pagefind-meta`. */
export interface ResultFacts {
	title: string;
	employer?: string;
	place?: string;
	pay?: string;
	hours?: string;
}

export interface Result {
	url: string;
	facts: ResultFacts;
}

interface PagefindModule {
	init: () => Promise<void>;
	search: (query: string) => Promise<{ results: { data: () => Promise<PagefindPage> }[] }>;
}

interface PagefindPage {
	url: string;
	meta: Record<string, string>;
}

/** Pages for a query, best first; each is fetched when it is asked for. */
export type LazyResult = () => Promise<Result>;

/** Loads the index on first use; https://pagefind.app/docs/api/ */
export class SearchIndex {
	readonly #address: string;
	#module: Promise<PagefindModule> | undefined;

	constructor(address: string) {
		this.#address = address;
	}

	async search(query: string): Promise<LazyResult[]> {
		this.#module ??= load(this.#address);
		const pagefind = await this.#module;
		const { results } = await pagefind.search(query);
		return results.map(
			({ data }) =>
				async () =>
					resultOf(await data()),
		);
	}
}

async function load(address: string): Promise<PagefindModule> {
	const pagefind = (await import(/* @vite-ignore */ address)) as PagefindModule;
	await pagefind.init();
	return pagefind;
}

const resultOf = ({ url, meta }: PagefindPage): Result => ({
	url,
	facts: { title: '', ...meta },
});
