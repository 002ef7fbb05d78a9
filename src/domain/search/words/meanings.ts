import { jobTitles } from '#domain/search/words/job-titles.ts';
import { termMeanings } from '#domain/search/words/term-meanings.ts';

/** Words and phrases that mean the same to who searches, and the tags of vacancies that they ask for. */
export interface Meaning {
	/** Folded words or phrases. */
	words: readonly string[];
	/** Facts of a vacancy, such as `roster/avond`. */
	tags: readonly string[];
	/** Whether these are names of one place. */
	isPlace?: boolean;
}

/** Official names of places that everybody calls something else. */
const placeNames = `
	den haag, s gravenhage, the hague
	den bosch, s hertogenbosch
`;

/** One meaning a line, which goes on in lines that stand deeper: words with commas between them, and after `>` the tags. */
export const meanings: readonly Meaning[] = [
	...linesOf(termMeanings),
	...linesOf(jobTitles),
	...linesOf(placeNames).map((meaning) => ({ ...meaning, isPlace: true })),
];

function linesOf(text: string): Meaning[] {
	return text
		.trim()
		.split(/\n(?!\t\t)/)
		.map((line) => {
			const [words = '', tags = ''] = line.split('>');
			return { words: listed(words, ','), tags: listed(tags, ' ') };
		});
}

function listed(text: string, separator: string): string[] {
	return text
		.split(separator)
		.map((part) => part.trim())
		.filter(Boolean);
}
