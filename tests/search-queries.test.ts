import { expect, test } from 'vitest';
import { FactSearch } from '#domain/search/fact-search.ts';
import { faultIn } from './search/query-case.ts';
import { queryCases } from './search/queries.ts';
import { sampleListings } from './search/sample-listings.ts';

const search = new FactSearch(await sampleListings());
const byFacts = queryCases.filter(({ needsPage }) => !needsPage);

function slugsFor(query: string): string[] {
	const { hits, mended, known } = search.search(query);
	const shown = mended ? search.search(mended.query).hits : (known?.hits ?? new Map());
	return [...(hits.size > 0 ? hits : shown).keys()];
}

test.each(byFacts)('$category: $query', (queryCase) => {
	expect(faultIn(queryCase, slugsFor(queryCase.query))).toBeUndefined();
});

test('the table holds at least 120 queries, and the score is printed', () => {
	const holding = byFacts.filter((each) => !faultIn(each, slugsFor(each.query)));
	console.log(`${holding.length} of ${byFacts.length} queries hold by the facts alone`);

	expect(queryCases.length).toBeGreaterThanOrEqual(120);
});
