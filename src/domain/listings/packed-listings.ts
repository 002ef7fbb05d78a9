import { type PackedColumn, packedColumn, unpackedColumn } from '#domain/listings/coded.ts';
import type { ListingColumns, Listings } from '#domain/listings/listings.ts';

/** A list of vacancies as a browser fetches it; what others may rely on is `/api/v1/vacatures.json`. */
export interface PackedListings {
	version: typeof version;
	count: number;
	today: string;
	columns: Record<string, PackedColumn>;
	compounds: readonly string[];
}

const version = 4;

/** The list as it is written to a file. */
export function packListings({ columns, ...others }: Listings): PackedListings {
	const packed = Object.entries(columns).map(([name, column]) => [name, packedColumn(column)]);
	return { version, ...others, columns: Object.fromEntries(packed) };
}

/** @throws TypeError when it is no list of this version. */
export function unpackListings(packed: unknown): Listings {
	const { version: found, ...others } = (packed ?? {}) as Partial<PackedListings>;
	const { count, today, columns, compounds } = others;
	if (found !== version || count === undefined || !today || !columns || !compounds)
		throw new TypeError('Expected a list of vacancies');
	const unpacked = Object.entries(columns).map(([name, column]) => [
		name,
		unpackedColumn(column, count),
	]);
	return { count, today, compounds, columns: Object.fromEntries(unpacked) as ListingColumns };
}
