/**
 * Least number of letters to add, drop, change or swap with a neighbour, up to `limit` + 1
 * (Damerau-Levenshtein, restricted: no letter is touched twice).
 */
export function editsBetween(one: string, other: string, limit: number): number {
	if (Math.abs(one.length - other.length) > limit) return limit + 1;
	const [shortOne, shortOther] = withoutSharedEnds(one, other);
	// What is left starts and ends differently: one edit is then one letter, or two swapped.
	if (limit === 1 && Math.max(shortOne.length, shortOther.length) > 2) return limit + 1;
	return Math.min(tableEdits(shortOne, shortOther), limit + 1);
}

function withoutSharedEnds(one: string, other: string): [string, string] {
	let start = 0;
	while (start < one.length && one[start] === other[start]) start += 1;
	let end = 0;
	const most = Math.min(one.length, other.length) - start;
	while (end < most && one.at(-1 - end) === other.at(-1 - end)) end += 1;
	return [one.slice(start, one.length - end), other.slice(start, other.length - end)];
}

function tableEdits(one: string, other: string): number {
	const words = { one, other };
	let beforeLast: number[] = [];
	let last = Array.from({ length: other.length + 1 }, (_, column) => column);
	for (let row = 1; row <= one.length; row += 1) {
		const rows: Rows = { row, current: [row], last, beforeLast };
		for (let column = 1; column <= other.length; column += 1)
			rows.current.push(cheapest(words, rows, column));
		[beforeLast, last] = [last, rows.current];
	}
	return last[other.length] ?? 0;
}

interface Words {
	one: string;
	other: string;
}

/** Of the table with the least edits from every start of one word to every start of the other. */
interface Rows {
	/** Number of letters of the first word. */
	row: number;
	/** So far. */
	current: number[];
	last: readonly number[];
	beforeLast: readonly number[];
}

function cheapest({ one, other }: Words, rows: Rows, column: number): number {
	const { row, current, last, beforeLast } = rows;
	const same = one[row - 1] === other[column - 1];
	const edits = Math.min(
		(last[column] ?? 0) + 1,
		(current[column - 1] ?? 0) + 1,
		(last[column - 1] ?? 0) + (same ? 0 : 1),
	);
	const swapped =
		row > 1 &&
		column > 1 &&
		one[row - 1] === other[column - 2] &&
		one[row - 2] === other[column - 1];
	return swapped ? Math.min(edits, (beforeLast[column - 2] ?? 0) + 1) : edits;
}
