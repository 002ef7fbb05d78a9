import { type Coded, rowsByValue } from '#domain/listings/coded.ts';
import { digitAt, digitIn, type Digits, digitsOf, numbersIn } from '#domain/listings/digits.ts';
import { parted, sumOf } from '#domain/listings/parted.ts';
import { packedValues, type PackedValues, unpackedValues } from '#domain/listings/packed-values.ts';

/**
 * A column of sets of names, such as programs: for each value of another column, such as an employer, a pool of
 * names, and which of its pool each row has.
 */
export interface PackedSets {
	names: PackedValues;
	/** Numbers of names, one pool after the other. */
	pools: Digits;
	sizes: readonly number[];
	/** Pool by pool, a digit of each row for its first six names, then for the next six. */
	marks: Digits;
}

/** A digit of 91 values tells of six names whether they are there. */
const namesPerMark = 6;

export function packedSets(
	{ values, of }: Coded<readonly string[]>,
	by: Coded<unknown>,
): PackedSets {
	const names = [...new Set(values.flat())].sort();
	const numberOf = new Map(names.map((name, number) => [name, number]));
	const numbers = values.map((set) => set.map((name) => numberOf.get(name) ?? 0));
	const groups = rowsByValue(by).map((rows) => {
		const sets = rows.map((row) => new Set(numbers[of[row] ?? 0]));
		return { sets, pool: [...new Set(sets.flatMap((set) => [...set]))].sort((a, b) => a - b) };
	});
	const marks: string[] = [];
	for (const { sets, pool } of groups)
		for (let start = 0; start < pool.length; start += namesPerMark) {
			const part = pool.slice(start, start + namesPerMark);
			const place = start / namesPerMark;
			marks[place] = (marks[place] ?? '') + sets.map((set) => markOf(set, part)).join('');
		}
	return {
		names: packedValues(names),
		pools: digitsOf(
			groups.flatMap(({ pool }) => pool),
			names.length,
		),
		sizes: groups.map(({ pool }) => pool.length),
		marks,
	};
}

const markOf = (set: ReadonlySet<number>, part: readonly number[]): string =>
	digitAt(part.reduce((sum, number, at) => sum + (set.has(number) ? 2 ** at : 0), 0));

/** The names of a set stand in the order of the alphabet; equal sets of two pools are two values. */
export function unpackedSets(packed: PackedSets, by: Coded<unknown>): Coded<readonly string[]> {
	const names = unpackedValues(packed.names) as readonly string[];
	const pools = parted(numbersIn(packed.pools, sumOf(packed.sizes)), packed.sizes);
	const values: string[][] = [];
	const of = new Array<number>(by.of.length).fill(0);
	const next = packed.marks.map(() => 0);
	for (const [group, rows] of rowsByValue(by).entries()) {
		const pool = pools[group] ?? [];
		const places = Math.ceil(pool.length / namesPerMark);
		const known = new Map<string, number>();
		for (const row of rows) {
			let marks = '';
			for (let place = 0; place < places; place += 1) {
				const at = next[place] ?? 0;
				marks += packed.marks[place]?.[at] ?? '';
				next[place] = at + 1;
			}
			const number = known.get(marks) ?? values.push(markedIn(pool, marks, names)) - 1;
			known.set(marks, number);
			of[row] = number;
		}
	}
	return { values, of };
}

/** The names of a pool that are marked, with a mark for each six. */
const markedIn = (pool: readonly number[], marks: string, names: readonly string[]): string[] =>
	pool
		.filter((_, at) => digitIn(marks, Math.floor(at / namesPerMark)) & (1 << (at % namesPerMark)))
		.map((number) => names[number] ?? '');
