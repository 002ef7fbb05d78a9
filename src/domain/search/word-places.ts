import { wordsInside } from '#domain/search/compounds.ts';
import { stemOf } from '#domain/search/stem.ts';
import { indexedTokensOf } from '#domain/search/tokens.ts';
import type { Unit } from '#domain/search/units.ts';
import { lightWords } from '#domain/search/words/plain-words.ts';

/** A value in which a word stands, and how much of the weight it earns: 1 as a word of its own. */
export interface Place {
	unit: Unit;
	share: number;
}

/** A title, ready to compare with a query. */
export interface Title {
	/** Stems of its words. */
	stems: readonly string[];
	/** Stems of the words inside its compounds. */
	inside: readonly string[];
	unit: Unit;
}

const insideCompound = { share: 0.8, besideLightWord: 0.95 };

/** Which word stands where, gathered from the texts of an index. */
export class WordPlaces {
	readonly places = new Map<string, Place[]>();
	/** The words inside each compound. */
	readonly #compounds: ReadonlyMap<string, readonly string[]>;

	/** Compounds as `compoundsIn` writes them. */
	constructor(compounds: readonly string[]) {
		this.#compounds = new Map(
			compounds.map((line) => {
				const pieces = line.split('-');
				const word = pieces.join('');
				return [
					word,
					wordsInside(
						word,
						pieces.filter((_, at) => at % 2 === 0),
					),
				];
			}),
		);
	}

	addTitle(title: string, unit: Unit): Title {
		const tokens = this.addText(title, unit);
		const inside = tokens.flatMap((word) => this.#insideOf(word)).map(stemOf);
		return { stems: tokens.map(stemOf), inside, unit };
	}

	/** Gives the words of the text. */
	addText(text: string, unit: Unit): string[] {
		const tokens = indexedTokensOf(text);
		for (const word of new Set(tokens)) {
			// A short title that holds the word says more than a long one.
			this.#add(word, { unit, share: 0.9 + 0.1 / tokens.length });
			for (const inside of this.#insideOf(word))
				this.#add(inside, { unit, share: shareOf(inside, word) });
		}
		return tokens;
	}

	#insideOf(word: string): readonly string[] {
		return this.#compounds.get(word) ?? [];
	}

	#add(word: string, place: Place): void {
		const places = this.places.get(word);
		if (places) places.push(place);
		else this.places.set(word, [place]);
	}
}

/** "klantenservice" says as much as "klantenservicemedewerker". */
function shareOf(inside: string, word: string): number {
	const rest = word.startsWith(inside) ? word.slice(inside.length) : '';
	return lightWords.has(rest) ? insideCompound.besideLightWord : insideCompound.share;
}
