import { fetchedJson } from '#browser/fetched-json.ts';
import { stemOf } from '#domain/search/stem.ts';
import { wordsIn } from '#domain/search/text/packed-words.ts';
import type { TextFiles } from '#domain/search/text/text-files.ts';
import { inAll, scoresOf, type TextScores } from '#domain/search/text/text-hits.ts';
import type { IndexedWord } from '#domain/search/text/text-index.ts';
import { partWith } from '#domain/search/text/part-with.ts';

/** Shorter ones begin too many words. */
const shortestPart = 4;

/** The words of all texts; each is fetched when it is asked for, with its neighbours in the alphabet. */
export class TextIndex {
	readonly #address: string;
	readonly #starts: readonly string[];

	/** @param address of the folder in which the files of each day have theirs, ending in `/`. */
	constructor(address: string, { folder, starts }: TextFiles) {
		this.#address = `${address}${folder}/`;
		this.#starts = starts;
	}

	/**
	 * Numbers, in the list, of the vacancies in whose text all words stand in some form. The last of them may
	 * be half a word, when no text has it as a whole: somebody is still typing.
	 */
	async search(words: readonly string[]): Promise<TextScores> {
		const each = words.map(async (word, at) => this.#scoresOf(word, at === words.length - 1));
		return inAll(await Promise.all(each));
	}

	/** Fetches what these words are in, ahead of the search. */
	prepare(words: readonly string[]): void {
		for (const word of words)
			this.#wordsNear(word).catch(() => {
				// The search itself says that it fails.
			});
	}

	async #scoresOf(word: string, isLast: boolean): Promise<TextScores> {
		const [stem, near] = [stemOf(word), await this.#wordsNear(word)];
		const whole = near.filter((one) => one.stem === stem);
		if (whole.length > 0 || !isLast || word.length < shortestPart) return scoresOf(whole);
		return scoresOf(near.filter((one) => one.stem.startsWith(word)));
	}

	/** The words in the file where this one would be. */
	async #wordsNear(word: string): Promise<IndexedWord[]> {
		if (this.#starts.length === 0) return [];
		const number = partWith(stemOf(word), this.#starts);
		return wordsIn(await fetchedJson(`${this.#address}${number}.json`));
	}
}
