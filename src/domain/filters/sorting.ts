import type { VacancyFacts } from '#domain/filters/facts.ts';
import type { SortOrder } from '#domain/filters/filters.ts';
import type { Match } from '#domain/filters/outcome.ts';

/**
 * Matches in the wanted order; what is equal keeps its place, and what is not known comes last.
 * Without an order the best answers to the query come first, if there is one.
 */
export function sorted<Facts extends VacancyFacts>(
	matches: readonly Match<Facts>[],
	order: SortOrder | undefined,
	hits: ReadonlyMap<string, number> | undefined,
): Match<Facts>[] {
	const worthOf = values[order ?? (hits ? 'best' : 'nieuw')];
	return matches
		.map((match) => ({ match, value: worthOf(match, hits) }))
		.sort((a, b) => (a.value < b.value ? -1 : Number(a.value > b.value)))
		.map(({ match }) => match);
}

type Value = (match: Match, hits: ReadonlyMap<string, number> | undefined) => string | number;

/** What is compared, lowest first; texts only with texts. */
const values: Record<SortOrder | 'best', Value> = {
	best: ({ facts }, hits) => -(hits?.get(facts.slug) ?? 0),
	nieuw: ({ facts }) => -Number(facts.published.replaceAll('-', '')),
	sluit: ({ facts }) => facts.closes ?? '9999-12-31',
	uurloon: ({ facts }) => -(facts.payPerHour ?? 0),
	// Work at home is near everybody, and says nothing of the place that was asked.
	afstand: ({ kilometres = Infinity, facts }) => (facts.home === 'all' ? 1e4 : kilometres),
	label: ({ facts }) => facts.label,
};
