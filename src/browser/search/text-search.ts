import type { TextIndex } from '#browser/search/text-index.ts';
import type { FactHits, FoundQuery, OnlyTimes } from '#domain/search/fact-hits.ts';
import type { FactSearch } from '#domain/search/fact-search.ts';
import { isNegator } from '#domain/search/negation.ts';

/** What a text search gives. */
export interface TextHits {
	/** Slugs of vacancies, best first, with a score above 0. */
	hits: ReadonlyMap<string, number>;
	/** The query that was really used, when a typing error was mended or an unknown word left out. */
	corrected?: string;
	/** What the query leaves out, in its words. */
	without?: readonly string[];
	only?: OnlyTimes;
	/** A better-known spelling to offer when nothing was found. */
	suggestion?: string;
	/** When nothing was found: the query without one of the things that it asks for, and what that finds. */
	less?: readonly FoundQuery[];
	/** When nothing was found: a town that was asked for, and the query without it. */
	near?: FactHits['near'];
}

/** Shorter words are mostly the start of another one. */
const shortestOfText = 4;

/** Finds vacancies for a query: by their facts, and by their whole text when no fact answers. */
export class TextSearch {
	readonly #facts: FactSearch;
	readonly #text: TextIndex;
	#last: { query: string; found: FactHits } | undefined;

	constructor(facts: FactSearch, text: TextIndex) {
		this.#facts = facts;
		this.#text = text;
	}

	/** Somebody is typing: what only the text will answer is fetched while she goes on. */
	expect(query: string): void {
		const { hits, mended, unknown } = this.#found(query);
		if (hits.size > 0 || mended?.isCertain) return;
		if (unknown.some(({ length }) => length >= shortestOfText)) this.#text.prepare();
	}

	/** A literal search mends nothing. Without the text, the facts are all there is. */
	async search(query: string, { isLiteral = false } = {}): Promise<TextHits> {
		const answer = await this.#answer(query, isLiteral);
		const { without, only } = this.#found(answer.corrected ?? query);
		return { ...answer, ...(without && { without: without.words }), ...(only && { only }) };
	}

	async #answer(query: string, isLiteral: boolean): Promise<TextHits> {
		const found = this.#found(query);
		if (found.hits.size > 0) return { hits: found.hits };
		const { mended, known, suggestion, less, near } = found;
		if (mended?.isCertain && !isLiteral) return this.#corrected(mended.query);
		const hits = await this.#textHits(found);
		if (hits.size > 0 || isLiteral) return { hits };
		if (mended) return this.#corrected(mended.query);
		if (known) return { hits: known.hits, corrected: known.query };
		return {
			hits,
			...(suggestion && { suggestion }),
			...(less && { less }),
			...(near && { near }),
		};
	}

	/** The same query is asked while somebody types it and after the pause. */
	#found(query: string): FactHits {
		if (this.#last?.query !== query) this.#last = { query, found: this.#facts.search(query) };
		return this.#last.found;
	}

	#corrected(query: string): TextHits {
		return { hits: this.#facts.search(query).hits, corrected: query };
	}

	/** What the texts say of the words that no fact knows, and else of all words. */
	async #textHits(found: FactHits): Promise<ReadonlyMap<string, number>> {
		const { words, unknown, known } = found;
		// Where the words of "geen weekend" or "geen bellen" stand in a text, they hardly say that there is none.
		if (unknown.length === 0 && words.some(isNegator)) return new Map();
		try {
			const partly = known ? await this.#text.search(unknown) : new Map<number, number>();
			const both = this.#slugged(partly).flatMap(([slug, score]) => {
				const other = known?.hits.get(slug);
				return other === undefined ? [] : [[slug, score + other] as const];
			});
			if (both.length > 0) return bestFirst(both);
			return bestFirst(this.#slugged(await this.#text.search(words)));
		} catch {
			// Without WebAssembly, or when it is out of reach, the facts are all there is.
			return new Map();
		}
	}

	#slugged(hits: ReadonlyMap<number, number>): [string, number][] {
		return [...hits].map(([number, score]) => [this.#facts.slugs[number] ?? '', score]);
	}
}

const bestFirst = (hits: readonly (readonly [string, number])[]): ReadonlyMap<string, number> =>
	new Map(hits.toSorted(([, one], [, other]) => other - one));
