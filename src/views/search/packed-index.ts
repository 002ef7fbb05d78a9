import type { VacancyFacts } from '#domain/filters/facts.ts';
import type { VacancyCard } from '#views/card.ts';
import { type PackedRows, packRows, unpackRows } from '#views/search/packed-rows.ts';

/** A vacancy as the list in the browser knows it: what filters look at, and its card. */
export interface SearchEntry extends VacancyFacts {
	card: VacancyCard;
}

/** All vacancies of a list, in its order. */
export interface SearchIndex {
	version: typeof indexVersion;
	rows: PackedRows;
}

const indexVersion = 2;

/** An index as columns, which weigh less than objects. */
export function packIndex(entries: readonly SearchEntry[]): SearchIndex {
	return { version: indexVersion, rows: packRows(entries.map(rowOf)) };
}

/** @throws TypeError when it is no index of this version. */
export function unpackIndex(index: unknown): SearchEntry[] {
	const { version, rows } = index as Partial<SearchIndex>;
	if (version !== indexVersion || !rows) throw new TypeError('Expected a search index');
	return (unpackRows(rows) as unknown as Row[]).map(entryFrom);
}

type Row = ReturnType<typeof rowOf>;

/** A fact and its text on the card go together: a pair that returns stands in the index once. */
function rowOf(entry: SearchEntry) {
	const { card, hours, home, contract, employer, points, mask, demand, label: _, ...facts } = entry;
	const { slug: _slug, mask: _mask, ...texts } = card;
	return {
		...facts,
		...texts,
		hours: { of: hours, text: texts.hours },
		home: { of: home, text: texts.home },
		contract: { of: contract, text: texts.contract },
		employer: { of: employer, text: texts.employer },
		place: { of: points, text: texts.place },
		week: { mask, demand },
	};
}

function entryFrom(row: Row): SearchEntry {
	const { title, language, pay, payAtHours, shifts, label, reply, urgency, ...rest } = row;
	const { place, hours, home, contract, employer, week, ...facts } = rest;
	return {
		...facts,
		...week,
		hours: hours.of,
		home: home.of,
		contract: contract.of,
		employer: employer.of,
		points: place.of,
		label: label.grade,
		card: {
			...{ slug: row.slug, mask: week.mask, title, language, pay, payAtHours, shifts },
			...{ label, reply, urgency },
			hours: hours.text,
			home: home.text,
			contract: contract.text,
			employer: employer.text,
			place: place.text,
		},
	};
}
