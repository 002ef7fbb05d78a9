import { type Coded, rowsByValue } from '#domain/listings/coded.ts';
import { type Digits, digitsOf, numbersIn } from '#domain/listings/digits.ts';
import { parted, sumOf } from '#domain/listings/parted.ts';
import { packedValues, type PackedValues, unpackedValues } from '#domain/listings/packed-values.ts';

/**
 * A column of which rows with the same value in another one, such as those of one employer, share few
 * values: for each value there a pool of values here, and which of its pool each row has.
 */
export interface PackedPools {
	values: PackedValues;
	/** Numbers of values, one pool after the other. */
	pools: Digits;
	/** How many more than one there are in each pool. */
	more: Digits;
	/** Places in the pool, of the rows that have a choice, pool by pool. */
	places: Digits;
}

export function packedPools({ values, of }: Coded<unknown>, by: Coded<unknown>): PackedPools {
	const groups = rowsByValue(by).map((rows) => {
		const numbers = rows.map((row) => of[row] ?? 0);
		return { numbers, pool: [...new Set(numbers)].sort((a, b) => a - b) };
	});
	const pools = groups.map(({ pool }) => pool);
	const most = Math.max(1, ...pools.map(({ length }) => length));
	const places = groups
		.filter(({ pool }) => pool.length > 1)
		.flatMap(({ numbers, pool }) => numbers.map((number) => pool.indexOf(number)));
	return {
		values: packedValues(values),
		pools: digitsOf(pools.flat(), values.length),
		more: digitsOf(
			pools.map(({ length }) => length - 1),
			most,
		),
		places: digitsOf(places, most),
	};
}

export function unpackedPools<Value>(packed: PackedPools, by: Coded<unknown>): Coded<Value> {
	const groups = rowsByValue(by);
	const sizes = numbersIn(packed.more, groups.length).map((more) => more + 1);
	const pools = parted(numbersIn(packed.pools, sumOf(sizes)), sizes);
	const hasChoice = groups.map((_, group) => (sizes[group] ?? 1) > 1);
	const chosen = sumOf(groups.map(({ length }, group) => (hasChoice[group] ? length : 0)));
	const places = numbersIn(packed.places, chosen);
	const of = new Array<number>(by.of.length).fill(0);
	let next = 0;
	for (const [group, rows] of groups.entries()) {
		const pool = pools[group] ?? [];
		for (const row of rows) {
			of[row] = pool[hasChoice[group] ? (places[next] ?? 0) : 0] ?? 0;
			if (hasChoice[group]) next += 1;
		}
	}
	return { values: unpackedValues(packed.values) as Value[], of };
}
