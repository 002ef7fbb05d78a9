/** What the facts alone say about a query. */
export interface FactHits {
	/** Slugs, best first. */
	hits: ReadonlyMap<string, number>;
	/** Words of the query that ask for something. */
	words: readonly string[];
	/** Words of the query that no fact knows; they may stand in the text of a vacancy. */
	unknown: readonly string[];
	/** The query without those words, when that finds something. */
	known?: FoundQuery;
	/** The query with its typing errors mended, when that finds something. */
	mended?: { query: string; isCertain: boolean };
	/** A query that looks like this one and finds something, further away. */
	suggestion?: string;
	/** What the query leaves out: in its words, and what is left of all vacancies. */
	without?: { words: readonly string[]; slugs: ReadonlySet<string> };
	/** “Alleen zaterdag”: the times that all work must fall in, and the query without “alleen”. */
	only?: OnlyTimes;
	/** Slugs among which all answers are, whatever the text of others says: it asks for a kind of contract. */
	told?: ReadonlySet<string>;
	/** A town that it asks for, and the query without it: there may be something around it. */
	near?: Near;
	/** The query without one of the things that it asks for, where that finds something. */
	less?: readonly FoundQuery[];
}

/** A town, and a query without it. */
export interface Near {
	place: string;
	query: string;
}

export interface OnlyTimes {
	words: readonly string[];
	wider: string;
}

/** Another query, and what it finds. */
export interface FoundQuery {
	query: string;
	hits: ReadonlyMap<string, number>;
}
