import type { Board } from '#browser/filters/board.ts';
import { retrying } from '#browser/retry.ts';
import type { TextAnswer, TextSearch } from '#browser/search/text-search.ts';
import type { Filters } from '#domain/filters/filters.ts';

/** What the search engine says of a query; empty without a query. */
export interface WordAnswer extends TextAnswer {
	/** The engine cannot be used. */
	hasFailed?: boolean;
}

interface Addresses {
	/** The script of Pagefind. */
	pagefind: string;
	/** Which key of Pagefind is which vacancy. */
	textKeys: string;
}

/** Search by words; its engine is fetched when somebody goes to the field. */
export class WordSearch {
	readonly #engine: () => Promise<TextSearch>;

	constructor(board: () => Promise<Board>, addresses: Addresses) {
		this.#engine = retrying(() => start(board(), addresses));
	}

	/** Fetches the engine ahead of the first query, and for what is typed so far also the text. */
	prepare(query: string): void {
		this.#engine().then(
			(engine) => engine.expect(query),
			() => {
				// The first query says that it fails.
			},
		);
	}

	async ask({
		query,
		isLiteral,
		place,
	}: Pick<Filters, 'query' | 'isLiteral' | 'place'>): Promise<WordAnswer> {
		if (!query) return {};
		try {
			const engine = await this.#engine();
			return await engine.ask(query, { isLiteral, place });
		} catch {
			return { hasFailed: true };
		}
	}
}

async function start(loading: Promise<Board>, addresses: Addresses): Promise<TextSearch> {
	const [{ startSearch }, board] = await Promise.all([
		import('#browser/search/start-search.ts'),
		loading,
	]);
	return startSearch(board.listings, addresses);
}
