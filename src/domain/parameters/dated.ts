/** A legal fact with the period in which it holds and where it was read. */
export interface Dated<Value> {
	/** First day, a date in Europe/Amsterdam. */
	from: string;
	/** Last day that is known; absent when the law sets no end, only a change of law can. */
	until?: string;
	value: Value;
	source: string;
	/** Day on which somebody read the source. */
	read: string;
	confidence: Confidence;
}

/**
 * What kind of source it is: the law or an official page, a page of somebody else about it, or a file
 * that states the fact and names the official page.
 */
export type Confidence = 'official' | 'secondary' | 'reported';

/**
 * The value that holds on a date; entries stand in order of date.
 * Throws a RangeError before the first entry and after the last known day: legal amounts are never
 * carried into a period for which they were not set. Where that can happen, ask `entryOn` instead.
 */
export function valueOn<Value>(entries: readonly Dated<Value>[], date: string): Value {
	const entry = entryOn(entries, date);
	if (!entry) throw new RangeError(`No entry holds on ${date}`);
	return entry.value;
}

/** Last day of a series; undefined when it has no end. */
export function lastKnownDay(entries: readonly Dated<unknown>[]): string | undefined {
	return entries.at(-1)?.until;
}

/** The entry that holds on a date; undefined outside the known period. */
export function entryOn<Value>(
	entries: readonly Dated<Value>[],
	date: string,
): Dated<Value> | undefined {
	return entries.findLast(
		({ from, until }) => from <= date && (until === undefined || date <= until),
	);
}
