import type { Word } from '#lint/core/words.ts';
import {
	isInCapitals,
	longestAbbreviation,
	ordinaryWords,
} from '#lint/rules/readability/capital-words.ts';

/** “OF” between two clauses is a small stress, not a shout. */
const fewestLetters = 4;
/** Unless somebody is called: “wij zoeken JOU”. */
const addressed = new Set(['JIJ', 'JOU', 'NU', 'YOU', 'NOW']);

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

function isShouted(run: readonly Word[]): boolean {
	const ordinary = run.filter(({ text }) => ordinaryWords.has(text));
	// “EN/FR” is a pair of codes, one of which looks like a word.
	const mostlyOrdinary = run.length > 2 || lettersIn(ordinary) * 2 > lettersIn(run);
	if (run.some(({ text }) => addressed.has(text))) return true;
	return (
		lettersIn(run) >= fewestLetters &&
		(run.some(({ text }) => text.length > longestAbbreviation) ||
			(ordinary.length > 0 && mostlyOrdinary))
	);
}

const lettersIn = (words: readonly Word[]): number =>
	words.reduce((letters, { text }) => letters + text.length, 0);
