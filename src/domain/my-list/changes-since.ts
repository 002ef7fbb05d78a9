import type { SavedTerm, Snapshot, Stamped } from '#domain/my-list/my-list.ts';

/** A day on which a term changed, as the change log of the board has it. */
export interface LoggedDay {
	id: string;
	/** `yyyy-mm-dd`. */
	day: string;
}

/** A term that is not what it was when somebody saved the vacancy. */
export interface ChangeSince {
	label: string;
	from: string;
	to: string;
	/** Undefined where the log does not know it. */
	day: string | undefined;
}

/**
 * What changed since a vacancy was saved. The saved terms decide, because they are what this reader
 * saw; the log adds the day. What was changed and put back is no change.
 */
export function changesSince(
	{ value: { terms }, at }: Stamped<Snapshot>,
	now: readonly SavedTerm[],
	log: readonly LoggedDay[],
): ChangeSince[] {
	const saved = new Map(terms.map((term) => [term.id, term]));
	return now.flatMap(({ id, label, text, key }) => {
		const was = saved.get(id);
		if (!was || was.key === key || was.text === text) return [];
		const days = log.filter((logged) => logged.id === id && logged.day >= at.slice(0, 10));
		const day = days
			.map((logged) => logged.day)
			.sort()
			.at(-1);
		return [{ label, from: was.text, to: text, day }];
	});
}
