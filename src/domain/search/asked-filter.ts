import type { Filters } from '#domain/filters/filters.ts';

/** Words of a query that a filter is for. */
export interface AskedFilter {
	/** As they were typed. */
	words: string;
	/** The query without them. */
	rest: string;
	filters: Partial<Pick<Filters, 'pay' | 'payPer' | 'place'>>;
	/** Around the place, as far as they are said. */
	kilometres?: number;
}

/** A query without the words in it that a filter is for. */
export const restOf = (query: string, words: string): string =>
	query.replace(words, ' ').replace(/\s+/g, ' ').trim();
