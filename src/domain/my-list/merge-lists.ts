import {
	latestVisits,
	type MyList,
	type SavedVacancy,
	type Stamped,
	withoutVacancy,
	withVacancy,
} from '#domain/my-list/my-list.ts';

/** Two lists as one, and what changed for the own list. */
export interface Merge {
	list: MyList;
	/** Vacancies that were not in the own list. */
	added: number;
	/** Vacancies of the own list of which something newer came in. */
	updated: number;
	/** Vacancies of which both lists had another note. */
	joinedNotes: number;
}

/**
 * Two lists as one, in which nothing is lost: every vacancy of either, of each part the newest, and of
 * two notes that differ both.
 */
export function mergeLists(own: MyList, other: MyList): Merge {
	const saved = new Map(own.saved);
	const count = { added: 0, updated: 0, joinedNotes: 0 };
	for (const [slug, theirs] of other.saved) {
		const ours = own.saved.get(slug);
		const merged = ours ? mergeVacancies(ours, theirs) : theirs;
		saved.set(slug, merged);
		if (!ours) count.added += 1;
		else if (JSON.stringify(merged) !== JSON.stringify(ours)) count.updated += 1;
		if (ours && areJoined(merged.note, ours.note, theirs.note)) count.joinedNotes += 1;
	}
	const seen = new Map([...own.seen, ...other.seen]);
	for (const [slug, day] of own.seen) if (day > (seen.get(slug) ?? '')) seen.set(slug, day);
	return { ...count, list: { saved, seen: latestVisits([...seen]) } };
}

/** Follows a vacancy to another slug; what is kept under both becomes one. */
export function withRenamed(list: MyList, from: string, to: string): MyList {
	const kept = list.saved.get(from);
	if (!kept) return list;
	const there = list.saved.get(to);
	const merged = there ? mergeVacancies(there, kept) : kept;
	return withVacancy(withoutVacancy(list, from), to, merged);
}

function mergeVacancies(ours: SavedVacancy, theirs: SavedVacancy): SavedVacancy {
	const snapshot = newest(ours.snapshot, theirs.snapshot);
	const stage = newest(ours.stage, theirs.stage);
	const note = joined(ours.note, theirs.note);
	return {
		savedAt: earliest(ours.savedAt, theirs.savedAt),
		title: ours.title || theirs.title,
		...(snapshot && { snapshot }),
		...(stage && { stage }),
		...(note && { note }),
	};
}

const earliest = (a: string, b: string): string => (a.localeCompare(b) < 0 ? a : b);

/** The last one set; of two at the same moment always the same one. */
function newest<Value>(
	a: Stamped<Value> | undefined,
	b: Stamped<Value> | undefined,
): Stamped<Value> | undefined {
	if (!a || !b) return a ?? b;
	if (a.at !== b.at) return a.at > b.at ? a : b;
	return JSON.stringify(a.value) >= JSON.stringify(b.value) ? a : b;
}

/** Both notes below each other, the newest first; one where it holds the other. */
function joined(
	a: Stamped<string> | undefined,
	b: Stamped<string> | undefined,
): Stamped<string> | undefined {
	const first = newest(a, b);
	const second = first === a ? b : a;
	if (!first || !second || first.value.includes(second.value)) return first;
	const { at } = first;
	return second.value.includes(first.value)
		? { value: second.value, at }
		: { value: `${first.value}\n\n${second.value}`, at };
}

const areJoined = (
	note: Stamped<string> | undefined,
	...before: readonly (Stamped<string> | undefined)[]
): boolean => note !== undefined && before.every((one) => one && one.value !== note.value);
