import { type Concept, conceptsOf } from '#domain/search/concepts.ts';
import type { Listings } from '#domain/listings/listings.ts';
import { combined, type ScoredConcept, withTitleBonus } from '#domain/search/ranking.ts';
import { Scorer } from '#domain/search/scores.ts';
import { mended } from '#domain/search/spelling.ts';
import { isCityWord, knownWords, meaningsOf } from '#domain/search/thesaurus.ts';
import { fold, tokensOf } from '#domain/search/tokens.ts';
import { emptyWords, jobWords } from '#domain/search/words/plain-words.ts';
import { type Vocabulary, vocabularyOf } from '#domain/search/vocabulary.ts';

/** What the facts alone say about a query. */
export interface FactHits {
	/** Slugs, best first. */
	hits: ReadonlyMap<string, number>;
	/** Words of the query that ask for something. */
	words: readonly string[];
	/** Words of the query that no fact knows; they may stand in the text of a vacancy. */
	unknown: readonly string[];
	/** The query without those words, when that finds something. */
	known?: FoundQuery;
	/** The query with its typing errors mended, when that finds something. */
	mended?: { query: string; isCertain: boolean };
	/** A query that looks like this one and finds something, further away. */
	suggestion?: string;
	/** The query without one of the things that it asks for, where that finds something. */
	less?: readonly FoundQuery[];
}

/** Another query, and what it finds. */
export interface FoundQuery {
	query: string;
	hits: ReadonlyMap<string, number>;
}

/** A word so long is hardly ever another word than the one that differs in one letter. */
const longWord = 8;

/** Searches the facts of vacancies: titles, employers, places, skills, hours and what they offer. */
export class FactSearch {
	readonly #vocabulary: Vocabulary;
	readonly #scorer: Scorer;

	/** Slugs of all vacancies, in the order of the index. */
	get slugs(): readonly string[] {
		return this.#vocabulary.slugs;
	}

	constructor(listings: Listings) {
		this.#vocabulary = vocabularyOf(listings);
		this.#scorer = new Scorer(this.#vocabulary);
	}

	search(query: string): FactHits {
		const { slugs } = this.#vocabulary;
		const asked = this.#asked(query);
		if (asked === 'all')
			return { hits: new Map(slugs.map((slug) => [slug, 1])), words: [], unknown: [] };
		const hits = this.#ranked(asked, query);
		const words = asked.flatMap(({ concept }) => concept.tokens);
		const unknown = asked
			.filter(({ concept, scores }) => scores.size === 0 && !this.#isUnderstood(concept))
			.flatMap(({ concept }) => concept.tokens);
		if (hits.size > 0) return { hits, words, unknown };
		if (unknown.length === 0)
			return {
				hits,
				words,
				unknown,
				less: asked.flatMap(({ concept }) => this.#without(query, concept.tokens) ?? []),
			};
		const known = this.#without(query, unknown);
		return {
			hits,
			words,
			unknown,
			...(known && { known }),
			...this.#otherSpelling(query, unknown),
		};
	}

	/** What is left of a query without these words, when that finds something. */
	#without(query: string, words: readonly string[]): FoundQuery | undefined {
		const rest = piecesOf(query)
			.filter((piece) => !tokensOf(piece).some((token) => words.includes(token)))
			.join(' ');
		// Words like "baan" and "de" ask for nothing that can be shown instead.
		const asksNothing = tokensOf(rest).every(
			(token) => emptyWords.has(token) || jobWords.has(token),
		);
		const asked = this.#asked(rest);
		if (asksNothing || asked === 'all') return undefined;
		const hits = this.#ranked(asked, rest);
		return hits.size > 0 ? { query: rest, hits } : undefined;
	}

	/** What a query asks for, each with the vacancies that answer to it. */
	#asked(query: string): ScoredConcept[] | 'all' {
		const concepts = conceptsOf(query, (word) => this.#isKnown(word));
		if (concepts === 'all') return concepts;
		return concepts.map((concept) => ({ concept, scores: this.#scorer.scoresOf(concept) }));
	}

	#isKnown(word: string): boolean {
		return this.#vocabulary.words.has(word) || knownWords.has(word);
	}

	/** A place or a job that nobody offers now is a word all the same. */
	#isUnderstood({ kind, tokens }: Concept): boolean {
		return kind !== 'words' || meaningsOf(tokens).length > 0 || tokens.every(isCityWord);
	}

	#ranked(scored: readonly ScoredConcept[], query: string): ReadonlyMap<string, number> {
		const scores = withTitleBonus(combined(scored), query, this.#vocabulary.titles);
		const best = [...scores].toSorted(([a, one], [b, other]) => other - one || a - b);
		return new Map(best.map(([vacancy, score]) => [this.#vocabulary.slugs[vacancy] ?? '', score]));
	}

	#otherSpelling(
		query: string,
		unknown: readonly string[],
	): Pick<FactHits, 'mended' | 'suggestion'> {
		const near = this.#respelled(query, unknown, 1);
		if (near) return { mended: near };
		const far = this.#respelled(query, unknown, 2);
		return far ? { suggestion: far.query } : {};
	}

	#respelled(query: string, unknown: readonly string[], edits: 1 | 2) {
		let isCertain = true;
		let respelled = query;
		for (const word of unknown) {
			const { words } = this.#vocabulary;
			const meant = mended(word, words.keys(), edits) ?? mended(word, knownWords, edits);
			if (!meant) return undefined;
			isCertain &&= word.length >= longWord || isCityWord(meant);
			respelled = replaced(respelled, word, meant);
		}
		return this.search(respelled).hits.size > 0 ? { query: respelled, isCertain } : undefined;
	}
}

/** The query with one word changed, and the rest as it was typed. */
function replaced(query: string, word: string, by: string): string {
	return piecesOf(query)
		.map((piece) => (tokensOf(piece).includes(word) ? fold(piece).replace(word, by) : piece))
		.join(' ');
}

const piecesOf = (query: string): string[] => query.trim().split(/\s+/);
