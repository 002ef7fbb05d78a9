import type { Board } from '#browser/filters/board.ts';
import type { TextHits, TextSearch } from '#browser/search/text-search.ts';
import type { Filters } from '#domain/filters/filters.ts';

/** What the search engine says of a query; `failed` when it cannot be used. */
export type Answer = TextHits | 'failed' | undefined;

interface Addresses {
	/** The script of Pagefind. */
	pagefind: string;
	/** Which key of Pagefind is which vacancy. */
	textKeys: string;
}

/** Search by words; its engine is fetched when somebody goes to the field. */
export class WordSearch {
	readonly #board: () => Promise<Board>;
	readonly #addresses: Addresses;
	#engine: Promise<TextSearch> | undefined;

	constructor(board: () => Promise<Board>, addresses: Addresses) {
		this.#board = board;
		this.#addresses = addresses;
	}

	/** Fetches the engine ahead of the first query, and for what is typed so far also the text. */
	prepare(query: string): void {
		this.#load().then(
			(engine) => engine.expect(query),
			() => {
				// The first query says that it fails.
			},
		);
	}

	async ask({ query, isLiteral }: Pick<Filters, 'query' | 'isLiteral'>): Promise<Answer> {
		if (!query) return undefined;
		try {
			const engine = await this.#load();
			return await engine.search(query, { isLiteral });
		} catch {
			return 'failed';
		}
	}

	#load(): Promise<TextSearch> {
		this.#engine ??= this.#start().catch((error: unknown) => {
			// Whoever was offline may try again.
			this.#engine = undefined;
			throw error;
		});
		return this.#engine;
	}

	async #start(): Promise<TextSearch> {
		const [{ startSearch }, board] = await Promise.all([
			import('#browser/search/start-search.ts'),
			this.#board(),
		]);
		return startSearch(board.listings, this.#addresses);
	}
}
