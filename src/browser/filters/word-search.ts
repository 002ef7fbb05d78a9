import type { Board } from '#browser/filters/board.ts';
import { retrying } from '#browser/retry.ts';
import type { TextAnswer, TextSearch } from '#browser/search/text-search.ts';
import type { Filters } from '#domain/filters/filters.ts';

/** What the search engine says of a query; empty without a query. */
export interface WordAnswer extends TextAnswer {
	/** The engine cannot be used. */
	hasFailed?: boolean;
}

/** Search by words; its engine is fetched when somebody goes to the field. */
export class WordSearch {
	readonly #engine: () => Promise<TextSearch>;

	/** @param textsAddress of the folder with the words of all texts. */
	constructor(board: () => Promise<Board>, textsAddress: string) {
		this.#engine = retrying(() => start(board(), textsAddress));
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

async function start(loading: Promise<Board>, textsAddress: string): Promise<TextSearch> {
	const [{ startSearch }, board] = await Promise.all([
		import('#browser/search/start-search.ts'),
		loading,
	]);
	return startSearch(board.listings, textsAddress);
}
