import { compoundSplitter, type Splitter } from '#domain/search/compounds.ts';
import { add, inAll, merge, type Scores } from '#domain/search/score-maps.ts';
import { stemOf } from '#domain/search/stem.ts';
import { coreOf, knownWords, meaningsOf } from '#domain/search/thesaurus.ts';
import { sideJobTag } from '#domain/search/tags.ts';
import { tokensOf } from '#domain/search/tokens.ts';
import type { Vocabulary } from '#domain/search/vocabulary.ts';
import { lightWords } from '#domain/search/words/plain-words.ts';

/** How much of a match counts, by how near it is to what was typed. */
const shares = { stem: 0.9, synonym: 0.7, parts: 0.75, prefix: 0.5, light: 0.1 };
const shortestPrefix = 3;
const shortestPart = 4;
/** “Zaterdagbaantje” is work on Saturday, for few hours. */
const isSideJob = /..baantjes?$/;
const isPostcodeStart = /^[1-9]\d{0,2}$/;

/** Gives each vacancy a score for words: as they were typed, and for what else they mean. */
export class WordScorer {
	readonly #vocabulary: Vocabulary;
	#splitter: Splitter | undefined;

	constructor(vocabulary: Vocabulary) {
		this.#vocabulary = vocabulary;
	}

	/** For words that stand together; the last of a query may still go on. */
	scoresOf(tokens: readonly string[], isLast: boolean): Scores {
		const [first = ''] = tokens;
		const found = this.#inAnyForm(tokens, isLast);
		if (tokens.length > 1 || !isSideJob.test(first)) return found;
		const sideJobs: Scores = new Map();
		add(sideJobs, this.#vocabulary.tag(sideJobTag), 1);
		return inAll([found, sideJobs]);
	}

	#inAnyForm(tokens: readonly string[], isLast: boolean): Scores {
		const best = this.#meant(tokens, isLast);
		const [word = '', ...others] = tokens;
		if (others.length > 0) {
			merge(best, this.#meant([tokens.join('')], false), 1);
			return best;
		}
		const parts = this.#split(word);
		const core = [coreOf(word)];
		if (parts)
			merge(
				best,
				this.#together(parts, (part) => this.#meant([part], false)),
				shares.parts,
			);
		else if (meaningsOf(core).length > 0) merge(best, this.#meant(core, false), shares.stem);
		return best.size === 0 && isLast ? this.#startingWith(word) : best;
	}

	/** Of a word that is just begun, or a postcode: anything goes that may come of it. */
	#startingWith(start: string): Scores {
		const best: Scores = new Map();
		if (start.length >= shortestPrefix && !isPostcodeStart.test(start)) return best;
		for (const [word, places] of this.#vocabulary.words)
			if (word.startsWith(start))
				for (const { unit, share } of places) add(best, unit, share * shares.prefix);
		if (best.size > 0 || !isPostcodeStart.test(start)) return best;
		for (const [code, unit] of this.#vocabulary.postcodes)
			if (code.startsWith(start)) add(best, unit, shares.prefix);
		return best;
	}

	/** The words themselves, and what else they mean. */
	#meant(tokens: readonly string[], isLast: boolean): Scores {
		const best = this.#literal(tokens, isLast);
		for (const { words, tags, isPlace } of meaningsOf(tokens)) {
			for (const tag of tags) add(best, this.#vocabulary.tag(tag), 1);
			for (const word of words)
				if (isPlace) merge(best, this.#literal(tokensOf(word), false), 1);
				else merge(best, this.#synonym(tokensOf(word)), shares.synonym);
		}
		return best;
	}

	#synonym(tokens: readonly string[]): Scores {
		const core = tokens.filter((token) => !lightWords.has(token));
		return inAll((core.length > 0 ? core : tokens).map((token) => this.#word(token, false, true)));
	}

	/** All words, each in whatever value; light ones may be absent. */
	#literal(tokens: readonly string[], isLast: boolean): Scores {
		return this.#together(tokens, (token) => this.#word(token, isLast && token === tokens.at(-1)));
	}

	#together(tokens: readonly string[], scoresFor: (token: string) => Scores): Scores {
		const isLight = (token: string): boolean => lightWords.has(token);
		const needed = tokens.every(isLight) ? tokens : tokens.filter((token) => !isLight(token));
		const together = inAll(needed.map(scoresFor));
		for (const token of tokens.filter((each) => !needed.includes(each)))
			for (const [vacancy, score] of scoresFor(token)) {
				const present = together.get(vacancy);
				if (present !== undefined) together.set(vacancy, present + score * shares.light);
			}
		return together;
	}

	#word(word: string, mayContinue: boolean, skipNames = false): Scores {
		const { words, stems } = this.#vocabulary;
		const best: Scores = new Map();
		const addAll = (found: string, share: number) => {
			for (const { unit, share: own, isName } of words.get(found) ?? [])
				if (!(skipNames && isName)) add(best, unit, own * share);
		};
		addAll(word, 1);
		for (const other of stems.get(stemOf(word)) ?? []) addAll(other, shares.stem);
		if (mayContinue && word.length >= shortestPrefix)
			for (const other of words.keys()) if (other.startsWith(word)) addAll(other, shares.prefix);
		return best;
	}

	/** Parts of a compound, all of them words that search knows. */
	#split(word: string): readonly string[] | undefined {
		this.#splitter ??= compoundSplitter(
			new Set(
				[...this.#vocabulary.words.keys(), ...knownWords].filter(
					({ length }) => length >= shortestPart,
				),
			),
		);
		return this.#splitter(word);
	}
}
