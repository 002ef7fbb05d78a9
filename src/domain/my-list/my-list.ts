/** How far a candidate is with a saved vacancy. */
export const stages = ['saved', 'applied', 'interview', 'hired', 'rejected'] as const;
export type Stage = (typeof stages)[number];

/** A value with the moment at which it was set: an instant as `toISOString` writes it. */
export interface Stamped<Value> {
	value: Value;
	at: string;
}

/** A term as it was offered: in words, and as what it comes down to. */
export interface SavedTerm {
	id: string;
	label: string;
	text: string;
	key: string;
}

/** What the board said of a vacancy; it outlives the vacancy. */
export interface Snapshot {
	title: string;
	employer: string;
	place: string;
	/** Of the title, for screen readers. */
	language: string;
	/** `yyyy-mm-dd`, or empty. */
	closes: string;
	terms: readonly SavedTerm[];
}

/** One vacancy that somebody keeps. */
export interface SavedVacancy {
	savedAt: string;
	/** For a list that could not be completed yet. */
	title: string;
	/** Absent when the board could not be reached since. */
	snapshot?: Stamped<Snapshot>;
	stage?: Stamped<Stage>;
	note?: Stamped<string>;
}

/** All that a candidate keeps, by slug. */
export interface MyList {
	saved: ReadonlyMap<string, SavedVacancy>;
	/** `yyyy-mm-dd` of the last visit. */
	seen: ReadonlyMap<string, string>;
}

export const emptyList: MyList = { saved: new Map(), seen: new Map() };

/** How many visited vacancies are remembered; the oldest give way. */
const mostSeen = 1000;

/** Keeps a vacancy, or changes what is kept of it. */
export const withVacancy = (list: MyList, slug: string, vacancy: SavedVacancy): MyList => ({
	...list,
	saved: new Map(list.saved).set(slug, vacancy),
});

/** Changes a vacancy that is kept; nothing happens to one that is not. */
export function withPart(list: MyList, slug: string, part: Partial<SavedVacancy>): MyList {
	const kept = list.saved.get(slug);
	return kept ? withVacancy(list, slug, { ...kept, ...part }) : list;
}

export function withoutVacancy(list: MyList, slug: string): MyList {
	const saved = new Map(list.saved);
	saved.delete(slug);
	return { ...list, saved };
}

/** Remembers a visit on a day, `yyyy-mm-dd`. */
export function withVisit(list: MyList, slug: string, day: string): MyList {
	const others = [...list.seen].filter(([other]) => other !== slug);
	return { ...list, seen: latestVisits([...others, [slug, day]]) };
}

/** Later days last, and no more than are remembered. */
export const latestVisits = (visits: readonly (readonly [string, string])[]) =>
	new Map(visits.toSorted(([, a], [, b]) => (a < b ? -1 : Number(a > b))).slice(-mostSeen));
