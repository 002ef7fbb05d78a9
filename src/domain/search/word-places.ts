import { wordsInside } from '#domain/search/compounds.ts';
import { indexedTokensOf } from '#domain/search/tokens.ts';
import type { Unit } from '#domain/search/units.ts';
import { lightWords } from '#domain/search/words/plain-words.ts';

/** A value in which a word stands, and how much of the weight it earns: 1 as a word of its own. */
export interface Place {
	unit: Unit;
	share: number;
	/** Whether it is the name of an employer or a place, which other words for the same never mean. */
	isName: boolean;
}

/** A title, ready to compare with a query. */
export interface Title {
	words: readonly string[];
	/** The words inside its compounds. */
	inside: readonly string[];
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
		const words = this.addText(title, unit);
		return { words, inside: words.flatMap((word) => this.#insideOf(word)) };
	}

	/** Gives the words of the text. */
	addText(text: string, unit: Unit, isName = false): string[] {
		const words = indexedTokensOf(text);
		for (const word of words) {
			// A short title that holds the word says more than a long one.
			this.#add(word, { unit, share: 0.9 + 0.1 / words.length, isName });
			for (const inside of this.#insideOf(word))
				this.#add(inside, { unit, share: shareOf(inside, word), isName });
		}
		return words;
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
