import type { Listings } from '#domain/listings/listings.ts';
import { type Concept, conceptsOf } from '#domain/search/concepts.ts';
import type { FactHits, FoundQuery } from '#domain/search/fact-hits.ts';
import { asksContract, droppedOf, nearIn, onlyIn, phrasesIn } from '#domain/search/query-parts.ts';
import { asksNothing, withoutWords } from '#domain/search/query-words.ts';
import { combined, type ScoredConcept, withTitleBonus } from '#domain/search/ranking.ts';
import { type Respelled, respelled } from '#domain/search/respelling.ts';
import { Scorer } from '#domain/search/scores.ts';
import { isCityWord, knownWords, meaningsOf } from '#domain/search/thesaurus.ts';
import { type Vocabulary, vocabularyOf } from '#domain/search/vocabulary.ts';
import { withDutchNames } from '#domain/search/words/own-names.ts';

interface LeavingOut extends Respelled {
	/** How many words it leaves out. */
	leftOut: number;
}

/** One letter or digit that is left of a query finds everything that begins with it. */
const canBeOffered = /\D{3}|\d{4}/;

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

	search(typed: string): FactHits {
		const query = withDutchNames(typed);
		const { slugs } = this.#vocabulary;
		const asked = this.#asked(query);
		if (asked === 'all')
			return { hits: new Map(slugs.map((slug) => [slug, 1])), words: [], unknown: [] };
		const hits = this.#ranked(asked, query);
		const words = asked.flatMap(({ concept }) => concept.tokens);
		const unknown = asked
			.filter(({ concept, scores }) => scores.size === 0 && !this.#isUnderstood(concept))
			.flatMap(({ concept }) => concept.tokens);
		const found = {
			hits,
			words,
			unknown,
			...this.#leftOut(asked),
			...onlyIn(asked, query),
			...this.#told(asked),
		};
		return { ...found, ...(hits.size === 0 && this.#instead(query, asked, unknown)) };
	}

	/** Queries to offer for one that finds nothing. */
	#instead(
		query: string,
		asked: readonly ScoredConcept[],
		unknown: readonly string[],
	): Pick<FactHits, 'known' | 'mended' | 'suggestion' | 'less' | 'near'> {
		if (unknown.length === 0)
			return {
				...nearIn(asked, query),
				less: asked.flatMap(({ concept }) => this.#without(query, droppedOf(concept)) ?? []),
			};
		const known = this.#without(query, unknown);
		const leftOut = this.#leftOut(asked).without?.words.length ?? 0;
		return { ...(known && { known }), ...this.#otherSpelling(query, unknown, leftOut) };
	}

	/** Vacancies with the kind of contract that was asked: every vacancy tells its own. */
	#told(asked: readonly ScoredConcept[]): Pick<FactHits, 'told'> {
		const told = asked.find(({ concept }) => asksContract(concept));
		return told ? { told: new Set([...told.scores.keys()].map((at) => this.slugs[at] ?? '')) } : {};
	}

	#leftOut(asked: readonly ScoredConcept[]): Pick<FactHits, 'without'> {
		for (const { concept, scores } of asked)
			if (concept.kind === 'without') {
				const slugs = [...scores.keys()].map((vacancy) => this.slugs[vacancy] ?? '');
				return { without: { words: phrasesIn(concept), slugs: new Set(slugs) } };
			}
		return {};
	}

	/** What is left of a query without these words, when that finds something. */
	#without(query: string, words: readonly string[]): FoundQuery | undefined {
		const rest = withoutWords(query, words);
		const asked = this.#asked(rest);
		if (!canBeOffered.test(rest) || asksNothing(rest) || asked === 'all') return undefined;
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
		const scores = withTitleBonus(combined(scored), query, this.#vocabulary.titleAt);
		const best = [...scores].toSorted(([a, one], [b, other]) => other - one || a - b);
		return new Map(best.map(([vacancy, score]) => [this.#vocabulary.slugs[vacancy] ?? '', score]));
	}

	#otherSpelling(
		query: string,
		unknown: readonly string[],
		leftOut: number,
	): Pick<FactHits, 'mended' | 'suggestion'> {
		const near = this.#respelled(query, unknown, 1);
		// What stands behind "geen" is a word that can be left out: the text would give what is not wanted.
		const isLeftOut = near !== undefined && near.leftOut > leftOut;
		if (near) return { mended: { query: near.query, isCertain: near.isCertain || isLeftOut } };
		const far = this.#respelled(query, unknown, 2);
		return far ? { suggestion: far.query } : {};
	}

	#respelled(query: string, unknown: readonly string[], edits: 1 | 2): LeavingOut | undefined {
		const meant = respelled(query, unknown, this.#vocabulary.words, edits);
		if (!meant) return undefined;
		const { hits, without } = this.search(meant.query);
		return hits.size > 0 ? { ...meant, leftOut: without?.words.length ?? 0 } : undefined;
	}
}
