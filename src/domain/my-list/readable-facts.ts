import type { LoggedDay } from '#domain/my-list/changes-since.ts';
import type { Snapshot } from '#domain/my-list/my-list.ts';
import { isRecord, isText, readableSnapshot } from '#domain/my-list/readable-parts.ts';

/** One fact of a vacancy in words, such as the lines of its pay. */
export interface BoardFact {
	id: string;
	label: string;
	values: readonly string[];
}

/** What the board says of a vacancy now. */
export interface BoardFacts {
	snapshot: Snapshot;
	/** Why nobody can apply; empty while the vacancy is open. */
	status: string;
	facts: readonly BoardFact[];
	changes: readonly LoggedDay[];
}

/**
 * Reads `feiten.json`, which a page of another build may have made; undefined when it is something
 * else, such as the page that some hosts send for what is not there.
 */
export function readableFacts(file: unknown): BoardFacts | undefined {
	const snapshot = readableSnapshot(file);
	if (!snapshot?.title || !isRecord(file)) return undefined;
	const { status, facts, changes } = file;
	return {
		snapshot,
		status: isText(status) ? status : '',
		facts: recordsIn(facts).flatMap(({ id, label, values }) =>
			isText(id) && isText(label) && Array.isArray(values)
				? [{ id, label, values: values.filter(isText) }]
				: [],
		),
		changes: recordsIn(changes).flatMap(({ id, day }) =>
			isText(id) && isText(day) ? [{ id, day }] : [],
		),
	};
}

const recordsIn = (value: unknown): Record<string, unknown>[] =>
	Array.isArray(value) ? value.filter(isRecord) : [];
