/** A column: each different value once, and per row the number of its value. */
export interface Coded<Value> {
	values: readonly Value[];
	of: readonly number[];
}

/** What follows from the values of a column, worked out once per value; by row. */
export function perRow<Value, Result>(
	{ values, of }: Coded<Value>,
	work: (value: Value) => Result,
): (row: number) => Result {
	const results = values.map(work);
	return (row) => results[of[row] ?? 0] as Result;
}

/** Equal values become one, in the order of the alphabet or of size, so that neighbours look alike. */
export function coded<Value>(all: readonly Value[]): Coded<Value> {
	const keys = all.map((value) => JSON.stringify(value) ?? '');
	const different = new Map(keys.map((key, at) => [key, all[at] as Value]));
	const sorted = [...different].sort(([a, one], [b, other]) => {
		if (typeof one === 'number' && typeof other === 'number') return one - other;
		return a < b ? -1 : 1;
	});
	const numbers = new Map(sorted.map(([key], number) => [key, number]));
	return {
		values: sorted.map(([, value]) => value),
		of: keys.map((key) => numbers.get(key) ?? 0),
	};
}

const known = new WeakMap<Coded<unknown>, readonly (readonly number[])[]>();

/** The rows of each value, in their order; several columns ask it of one. */
export function rowsByValue(column: Coded<unknown>): readonly (readonly number[])[] {
	const { values, of } = column;
	const found = known.get(column);
	if (found) return found;
	const rows: number[][] = values.map(() => []);
	for (let row = 0; row < of.length; row += 1) rows[of[row] ?? 0]?.push(row);
	known.set(column, rows);
	return rows;
}
