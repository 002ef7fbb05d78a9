import { askedAround, type AskedFilters, askedIn } from '#browser/search/asked-filters.ts';
import type { TextIndex } from '#browser/search/text-index.ts';
import type { FactHits, FoundQuery, Near, OnlyTimes } from '#domain/search/fact-hits.ts';
import type { FactSearch } from '#domain/search/fact-search.ts';
import { isNegator } from '#domain/search/negation.ts';
import { asksNothing, withoutWords } from '#domain/search/query-words.ts';

/** What there is to say of a query: what it finds, and what of it a filter is for. */
export interface TextAnswer extends Partial<TextHits> {
	asked?: AskedFilters;
}

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
	readonly #text: () => Promise<TextIndex>;
	#last: { query: string; found: FactHits } | undefined;

	constructor(facts: FactSearch, text: () => Promise<TextIndex>) {
		this.#facts = facts;
		this.#text = text;
	}

	/** Somebody is typing: what only the text will answer is fetched while she goes on. */
	expect(query: string): void {
		if (!this.#isUnknown(query)) return;
		const { words, unknown } = this.#found(query);
		this.#text().then((text) => text.prepare(unknown.length > 0 ? unknown : words), ignore);
	}

	/** Whether a word of it is one that no fact knows, and that cannot be mended. */
	#isUnknown(query: string): boolean {
		const { hits, mended, unknown } = this.#found(query);
		if (hits.size > 0 || mended?.isCertain) return false;
		return unknown.some(({ length }) => length >= shortestOfText);
	}

	/**
	 * What a filter is for is left to the filters, and so is a town with nothing, where no other place is
	 * chosen; a literal search leaves them in, and mends nothing.
	 */
	async ask(query: string, { isLiteral = false, place = '' } = {}): Promise<TextAnswer> {
		if (isLiteral) return this.#search(query, true);
		const asked = await askedIn(query, (rest) => this.#isUnknown(rest));
		const { query: rest, place: near = place } = asked?.filters ?? { query };
		const found: Partial<TextHits> = rest ? await this.#search(rest, false) : {};
		const isEmpty = rest && found.hits?.size === 0 && !near;
		const around = isEmpty ? await askedAround(found.near ?? this.#townIn(rest)) : undefined;
		if (!around) return { ...(asked && { asked }), ...found };
		const { query: left } = around.filters;
		const together = { ...asked?.filters, ...around.filters };
		const words = [...(asked?.words ?? []), ...around.words];
		return {
			asked: { ...around, words, filters: together },
			...(left && (await this.#search(left, false))),
		};
	}

	/** Words that nothing knows may be a smaller town. */
	#townIn(query: string): Near {
		const { unknown } = this.#found(query);
		const rest = withoutWords(query, unknown);
		return { place: unknown.join(' '), query: asksNothing(rest) ? '' : rest };
	}

	/** Without the text, the facts are all there is. */
	async #search(query: string, isLiteral: boolean): Promise<TextHits> {
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

	/** What the texts say, where no fact says otherwise: a text that names internships need not offer one. */
	async #textHits(found: FactHits): Promise<ReadonlyMap<string, number>> {
		const { told } = found;
		const hits = await this.#inTexts(found);
		return told ? new Map([...hits].filter(([slug]) => told.has(slug))) : hits;
	}

	/** What the texts say of the words that no fact knows, and else of all words. */
	async #inTexts(found: FactHits): Promise<ReadonlyMap<string, number>> {
		const { words, unknown, known } = found;
		// Where the words of "geen weekend" or "geen bellen" stand in a text, they hardly say that there is none.
		if (unknown.length === 0 && words.some(isNegator)) return new Map();
		try {
			const text = await this.#text();
			const partly = known ? await text.search(unknown) : new Map<number, number>();
			const both = this.#slugged(partly).flatMap(([slug, score]) => {
				const other = known?.hits.get(slug);
				return other === undefined ? [] : [[slug, score + other] as const];
			});
			if (both.length > 0) return bestFirst(both);
			return bestFirst(this.#slugged(await text.search(words)));
		} catch {
			// When they are out of reach, the facts are all there is.
			return new Map();
		}
	}

	#slugged(hits: ReadonlyMap<number, number>): [string, number][] {
		return [...hits].map(([number, score]) => [this.#facts.slugs[number] ?? '', score]);
	}
}

/** The search itself says that it fails. */
const ignore = (): void => {};

const bestFirst = (hits: readonly (readonly [string, number])[]): ReadonlyMap<string, number> =>
	new Map(hits.toSorted(([, one], [, other]) => other - one));
