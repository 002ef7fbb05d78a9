import type { Concept } from '#domain/search/concepts.ts';
import { add, type Scores } from '#domain/search/score-maps.ts';
import { timesTag } from '#domain/search/time-tags.ts';
import { asksTimes } from '#domain/search/term-lists.ts';
import type { Unit } from '#domain/search/units.ts';
import type { Vocabulary } from '#domain/search/vocabulary.ts';
import { WordScorer } from '#domain/search/word-scores.ts';
import type { WeekMask } from '#domain/week-mask.ts';

/** What a vacancy earns around the postcode that was asked, as a share of one at it. */
const nearbyShare = 0.5;

/** Gives each vacancy a score for one concept at a time. */
export class Scorer {
	readonly #vocabulary: Vocabulary;
	readonly #words: WordScorer;

	constructor(vocabulary: Vocabulary) {
		this.#vocabulary = vocabulary;
		this.#words = new WordScorer(vocabulary);
	}

	scoresOf(concept: Concept): Scores {
		if (concept.kind === 'postcode') return this.#atPostcode(concept.digits);
		if (concept.kind === 'hours') return this.#withHours(concept.min, concept.max);
		if (concept.kind === 'without') return this.#without(concept.terms);
		if (concept.kind === 'only') return this.#within(concept.free);
		return this.#words.scoresOf(concept.tokens, concept.isLast);
	}

	/** What none of these words finds; where times are asked, of what tells its times. */
	#without(terms: readonly (readonly string[])[]): Scores {
		const leftOut = new Set(terms.flatMap((term) => [...this.#words.scoresOf(term, false).keys()]));
		const rest: Scores = new Map();
		const told = asksTimes(terms) ? this.#vocabulary.tag(timesTag) : this.#all();
		for (const vacancy of told?.vacancies ?? []) if (!leftOut.has(vacancy)) rest.set(vacancy, 1);
		return rest;
	}

	/** Work that somebody can do who has no other time. */
	#within(free: WeekMask): Scores {
		const fitting: Scores = new Map();
		for (const unit of this.#vocabulary.fitting(free)) add(fitting, unit, 1);
		return fitting;
	}

	#all(): Unit {
		return { vacancies: this.#vocabulary.slugs.map((_, vacancy) => vacancy), weight: 1 };
	}

	#atPostcode(digits: string): Scores {
		const scores: Scores = new Map();
		add(scores, this.#vocabulary.postcodes.get(digits), 1);
		if (scores.size > 0) return scores;
		// The first two digits are a town and what lies around it.
		for (const [code, unit] of this.#vocabulary.postcodes)
			if (code.startsWith(digits.slice(0, 2))) add(scores, unit, nearbyShare);
		return scores;
	}

	#withHours(min: number, max: number): Scores {
		const scores: Scores = new Map();
		for (const hours of this.#vocabulary.hours)
			if (hours.min <= max && min <= hours.max) add(scores, hours.unit, 1);
		return scores;
	}
}
