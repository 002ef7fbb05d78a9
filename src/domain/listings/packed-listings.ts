import type { Coded } from '#domain/listings/coded.ts';
import type { ListingColumns, Listings } from '#domain/listings/listings.ts';
import { type PackedPools, packedPools, unpackedPools } from '#domain/listings/packed-pools.ts';
import { type PackedSets, packedSets, unpackedSets } from '#domain/listings/packed-sets.ts';
import { type PackedColumn, packedColumn, unpackedColumn } from '#domain/listings/packed-values.ts';
import type { TextFiles } from '#domain/search/text/text-files.ts';

/** A list of vacancies as a browser fetches it; what others may rely on is `/api/v1/vacatures.json`. */
export interface PackedListings {
	version: typeof version;
	count: number;
	today: string;
	columns: Record<string, AnyColumn>;
	compounds: readonly string[];
	texts?: TextFiles | undefined;
}

type AnyColumn = PackedColumn | PackedPools | PackedSets;
type ColumnName = keyof ListingColumns;

const version = 6;

/** Columns of which few values go with one value of another, which is no such column itself. */
const fewFor: Partial<Record<string, ColumnName>> = {
	locations: 'employer',
	times: 'employer',
	reply: 'employer',
	systems: 'employer',
	jobGroup: 'title',
};

/** The list as it is written to a file. */
export function packListings({ columns, ...others }: Listings): PackedListings {
	const { systems, competencies } = columns;
	const by = (name: string): Coded<unknown> => relatedTo(name, columns, others.count);
	const packed = Object.entries(columns).map(([name, column]) => [
		name,
		fewFor[name] ? packedPools(column, by(name)) : packedColumn(column),
	]);
	const sets = {
		systems: packedSets(systems, by('systems')),
		competencies: packedSets(competencies, by('competencies')),
	};
	return { version, ...others, columns: { ...Object.fromEntries(packed), ...sets } };
}

/** @throws TypeError when it is no list of this version. */
export function unpackListings(packed: unknown): Listings {
	const { version: found, ...others } = (packed ?? {}) as Partial<PackedListings>;
	const { count, today, columns, compounds, texts } = others;
	if (found !== version || count === undefined || !today || !columns || !compounds)
		throw new TypeError('Expected a list of vacancies');
	const read: Partial<Record<string, Coded<unknown>>> = {};
	const named = Object.entries(columns);
	for (const [name, column] of named)
		if (!isRelated(column)) read[name] = unpackedColumn(column, count);
	for (const [name, column] of named)
		if (isRelated(column)) read[name] = unpackedRelated(column, relatedTo(name, read, count));
	return { count, today, compounds, texts, columns: read as ListingColumns };
}

const isRelated = (column: AnyColumn): column is PackedPools | PackedSets => 'pools' in column;

const unpackedRelated = (column: PackedPools | PackedSets, by: Coded<unknown>): Coded<unknown> =>
	'names' in column ? unpackedSets(column, by) : unpackedPools(column, by);

/** The column that says much about this one; else one in which all rows are the same. */
const relatedTo = (
	name: string,
	columns: Partial<Record<string, Coded<unknown>>>,
	count: number,
): Coded<unknown> =>
	columns[fewFor[name] ?? ''] ?? { values: [undefined], of: new Array<number>(count).fill(0) };
