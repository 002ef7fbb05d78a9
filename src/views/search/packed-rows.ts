/** Rows of equal shape by column; values that return often stand in a list once. */
export type PackedRows = Record<string, PackedColumn>;

type PackedColumn = unknown[] | { of: unknown[]; at: number[] };

type Row = Record<string, unknown>;

/** Packs rows for JSON: a missing value becomes null, and comes back as missing. */
export function packRows(rows: readonly Row[]): PackedRows {
	const keys = Object.keys(rows[0] ?? {});
	return Object.fromEntries(keys.map((key) => [key, packed(rows.map((row) => row[key] ?? null))]));
}

/** @throws TypeError when it is no packed table. */
export function unpackRows(table: PackedRows): Row[] {
	const columns = Object.entries(table).map(([key, column]) => [key, unpacked(column)] as const);
	const length = columns[0]?.[1].length ?? 0;
	return Array.from({ length }, (_, index) =>
		Object.fromEntries(columns.map(([key, values]) => [key, values[index] ?? undefined])),
	);
}

function packed(values: unknown[]): PackedColumn {
	const positions = new Map<string, number>();
	const of: unknown[] = [];
	const at = values.map((value) => {
		const text = JSON.stringify(value);
		const known = positions.get(text) ?? of.push(value) - 1;
		positions.set(text, known);
		return known;
	});
	return of.length <= values.length / 2 ? { of, at } : values;
}

const unpacked = (column: PackedColumn): unknown[] =>
	Array.isArray(column) ? column : column.at.map((position) => column.of[position]);
