import { overlap } from '#content/overlap.ts';
import type { Range } from '#content/problem.ts';
import type { Candidate } from '#drafts/found/candidate.ts';
import type { FoundFault } from '#i18n/nl/found.ts';

/** Words about a key that cannot be so, and why. */
export interface FaultyWords {
	/** At the highest level. */
	readonly key: string;
	readonly reason: FoundFault;
	readonly range: Range;
	/** The words, as they stand there. */
	readonly quote: string;
}

/** Words that finders could not take for a value; those that are part of a value, or of others, say nothing. */
export function faultsAmong(candidates: readonly Candidate[], text: string): FaultyWords[] {
	return candidates.flatMap((one, index) => {
		const { fault, range } = one;
		const told = candidates.filter((other, at) => !other.fault || at < index);
		if (!fault || told.some((other) => isToldBy(one, other))) return [];
		return [{ key: keyOf(one), reason: fault, range, quote: text.slice(...range) }];
	});
}

const keyOf = ({ about }: Candidate): string => about.split('.', 1)[0] ?? about;

const isToldBy = (one: Candidate, other: Candidate): boolean =>
	keyOf(one) === keyOf(other) && overlap(one.range, other.range);
