import type { Word } from '#lint/core/words.ts';
import {
	isInCapitals,
	longestAbbreviation,
	ordinaryWords,
} from '#lint/rules/readability/capital-words.ts';

/** “OF” between two clauses is a small stress, not a shout. */
const fewestLetters = 4;

/** Words in capitals that follow each other, where at least one of them is no abbreviation. */
export function shoutedRuns(words: readonly Word[], names: ReadonlySet<string>): Word[][] {
	const runs: Word[][] = [];
	let open = false;
	for (const word of words) {
		const capitals = isInCapitals(word.text) && !names.has(word.text);
		if (capitals && open) runs.at(-1)?.push(word);
		else if (capitals) runs.push([word]);
		open = capitals;
	}
	return runs.filter(isShouted);
}

const isShouted = (run: readonly Word[]): boolean =>
	run.reduce((letters, { text }) => letters + text.length, 0) >= fewestLetters &&
	run.some(({ text }) => text.length > longestAbbreviation || ordinaryWords.has(text));
