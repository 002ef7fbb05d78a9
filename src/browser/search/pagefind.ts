interface PagefindModule {
	init: () => Promise<void>;
	search: (query: string) => Promise<{ results: { id: string; score: number }[] }>;
}

/** Full text of vacancies, loaded at the first search; https://pagefind.app/docs/api/ */
export class TextIndex {
	readonly #address: string;
	readonly #keysAddress: string;
	#loaded: Promise<[PagefindModule, ReadonlyMap<string, number>]> | undefined;

	/** @param keysAddress of the list that `src/cli/search-index.ts` writes. */
	constructor(address: string, keysAddress: string) {
		this.#address = address;
		this.#keysAddress = keysAddress;
	}

	/** Numbers of vacancies in the index of facts, best first, each with its share of the best score. */
	async search(query: string): Promise<Map<number, number>> {
		const [pagefind, numbers] = await this.#load();
		const { results } = await pagefind.search(query);
		const best = results[0]?.score || 1;
		return new Map(
			results.flatMap(({ id, score }) => {
				const number = numbers.get(id);
				return number === undefined ? [] : [[number, score / best] as const];
			}),
		);
	}

	#load(): Promise<[PagefindModule, ReadonlyMap<string, number>]> {
		this.#loaded ??= Promise.all([started(this.#address), numbersByKey(this.#keysAddress)]).catch(
			(error: unknown) => {
				// Whoever was offline may try again.
				this.#loaded = undefined;
				throw error;
			},
		);
		return this.#loaded;
	}
}

async function started(address: string): Promise<PagefindModule> {
	const pagefind = (await import(/* @vite-ignore */ address)) as PagefindModule;
	await pagefind.init();
	return pagefind;
}

async function numbersByKey(address: string): Promise<ReadonlyMap<string, number>> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`No \`${address}\``);
	const keys: string[] = await response.json();
	return new Map(keys.map((key, number) => [key, number]));
}
