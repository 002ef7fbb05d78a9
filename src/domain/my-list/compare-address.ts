import { isSlug } from '#domain/my-list/readable-parts.ts';

/** How many vacancies fit beside each other. */
export const mostCompared = 3;

/** What the address of the page says to compare. */
export interface Comparison {
	slugs: string[];
	onlyDifferences: boolean;
	/** Whether more were asked for. */
	tooMany: boolean;
}

/** Reads `?v=a,b,c&toon=verschil`; what is no slug, and what comes twice, is dropped. */
export function comparisonIn(query: string): Comparison {
	const parameters = new URLSearchParams(query);
	const asked = parameters.getAll('v').flatMap((list) => list.split(','));
	const slugs = [...new Set(asked.map((slug) => slug.trim()).filter(isSlug))];
	return {
		slugs: slugs.slice(0, mostCompared),
		onlyDifferences: parameters.get('toon') === 'verschil',
		tooMany: slugs.length > mostCompared,
	};
}

/** The query that reads back as this comparison. */
export function comparisonQuery(slugs: readonly string[], onlyDifferences = false): string {
	const list = slugs.length > 0 ? `v=${slugs.join(',')}` : '';
	const query = [list, onlyDifferences ? 'toon=verschil' : ''].filter(Boolean).join('&');
	return query && `?${query}`;
}
