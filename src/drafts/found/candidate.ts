import type { Range } from '#content/problem.ts';
import type { WritablePath } from '#domain/path.ts';
import type { FoundFault } from '#i18n/nl/found.ts';
import type { Sentence } from '#drafts/found/sentences.ts';

/** Facts that one stretch of text gives together, such as both ends of a range of pay. */
export interface Candidate {
	/** What they are about; two different ones about the same are a doubt. */
	about: string;
	values: readonly (readonly [path: WritablePath, value: unknown])[];
	range: Range;
	/** Why the words are no value, when they speak of it all the same; `values` is empty then. */
	fault?: FoundFault;
}

/** Words about a key that cannot be so. */
export const faulty = (about: string, fault: FoundFault, range: Range): Candidate[] => [
	{ about, values: [], range, fault },
];

/** Finds facts of one kind. */
export type Finder = (sentences: readonly Sentence[]) => Candidate[];

/** A match of a pattern in a sentence, with the words around it. */
export interface Match {
	sentence: Sentence;
	groups: Partial<Record<string, string>>;
	before: string;
	after: string;
	range: Range;
	start: number;
	end: number;
}

const letterOrDigit = /[\p{L}\p{N}]/u;

/** Whole words in sentences that fit a pattern (global, lower case). */
export const matchesOf = (sentences: readonly Sentence[], pattern: RegExp): Match[] =>
	sentences.flatMap((sentence) => matchesIn(sentence, pattern));

function matchesIn(sentence: Sentence, pattern: RegExp): Match[] {
	const { text } = sentence;
	return Array.from(text.matchAll(pattern)).flatMap(({ 0: found, index, groups = {} }) => {
		const start = index + (found.length - found.trimStart().length);
		const end = index + found.trimEnd().length;
		if (start >= end || cutsWord(text, start) || cutsWord(text, end)) return [];
		const around = { before: text.slice(0, start), after: text.slice(end) };
		return [{ sentence, groups, ...around, range: sentence.rangeOf(start, end), start, end }];
	});
}

const cutsWord = (text: string, at: number): boolean =>
	letterOrDigit.test(text.charAt(at - 1)) && letterOrDigit.test(text.charAt(at));

/** Whether a denial stands in the few words before. */
export const isDenied = ({ before }: Pick<Match, 'before'>): boolean =>
	/(?:^|[\s(])(?:geen|niet|zonder|nooit|not|no|without)(?: [^\s.,;:]{1,20}){0,3} ?$/.test(before);
