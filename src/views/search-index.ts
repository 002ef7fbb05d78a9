import type { VacancyFacts } from '#domain/filters/facts.ts';
import type { VacancyCard } from '#views/card.ts';
import { type PackedRows, packRows, unpackRows } from '#views/packed-rows.ts';

/** A vacancy as the list in the browser knows it: what filters look at, and its card. */
export interface SearchEntry extends VacancyFacts {
	card: VacancyCard;
}

/** All vacancies of a list, in its order. */
export interface SearchIndex {
	version: typeof indexVersion;
	facts: PackedRows;
	cards: PackedRows;
}

const indexVersion = 1;

export function packIndex(entries: readonly SearchEntry[]): SearchIndex {
	return {
		version: indexVersion,
		facts: packRows(entries.map(({ card: _, ...facts }) => facts)),
		// What the facts hold too is not written twice.
		cards: packRows(entries.map(({ card: { slug: _slug, mask: _mask, ...card } }) => card)),
	};
}

/** @throws TypeError when it is no index of this version. */
export function unpackIndex(index: unknown): SearchEntry[] {
	const { version, facts, cards } = index as Partial<SearchIndex>;
	if (version !== indexVersion || !facts || !cards) throw new TypeError('Expected a search index');
	const texts = unpackRows(cards) as unknown as Omit<VacancyCard, 'slug' | 'mask'>[];
	return (unpackRows(facts) as unknown as VacancyFacts[]).flatMap((row, position) => {
		const text = texts[position];
		return text ? [{ ...row, card: { ...text, slug: row.slug, mask: row.mask } }] : [];
	});
}
