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

/** A column as it is written: the numbers as digits, all first digits together, then all second ones. */
export interface PackedColumn {
	values: readonly unknown[] | PackedLists;
	digits: readonly string[];
}

/** Values that are lists, such as names of skills: what is in them, one list after the other. */
interface PackedLists {
	items: PackedColumn;
	/** Of each list. */
	lengths: readonly number[];
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

/** The numbers of a column as digits. */
export const packedColumn = ({ values, of }: Coded<unknown>): PackedColumn => ({
	values: values.every(isListOfNames) && values.length > 0 ? packedLists(values) : values,
	digits: Array.from({ length: digitsFor(values.length) }, (_, place) =>
		of.map((number) => digitAt(number, place)).join(''),
	),
});

/** A missing value is written as null, and comes back as missing. */
export const unpackedColumn = <Value>(column: PackedColumn, rows: number): Coded<Value> => ({
	values: valuesIn(column).map((value) => value ?? undefined) as Value[],
	of: numbersIn(column.digits, rows),
});

const isListOfNames = (value: unknown): value is readonly string[] =>
	Array.isArray(value) && value.every((item) => typeof item === 'string');

const packedLists = (lists: readonly (readonly string[])[]): PackedLists => ({
	items: packedColumn(coded(lists.flat())),
	lengths: lists.map(({ length }) => length),
});

function valuesIn({ values }: PackedColumn): readonly unknown[] {
	if (!('items' in values)) return values;
	const { items, lengths } = values;
	const { values: names, of } = unpackedColumn<string>(
		items,
		lengths.reduce((sum, length) => sum + length, 0),
	);
	let end = 0;
	return lengths.map((length) => {
		end += length;
		return of.slice(end - length, end).map((number) => names[number]);
	});
}

function numbersIn(planes: readonly string[], rows: number): number[] {
	const numbers = new Array<number>(rows).fill(0);
	for (const [place, digits] of planes.entries())
		for (let row = 0; row < rows; row += 1)
			numbers[row] = (numbers[row] ?? 0) + digitIn(digits, row) * base ** place;
	return numbers;
}

/** Printable ASCII from `#`, without the backslash: no letter that JSON writes as two. */
const firstDigit = '#'.charCodeAt(0);
const backslash = '\\'.charCodeAt(0);
const base = '~'.charCodeAt(0) - firstDigit;

const digitsFor = (count: number): number =>
	count > 1 ? Math.ceil(Math.log(count) / Math.log(base)) : 0;

function digitAt(number: number, place: number): string {
	const code = firstDigit + (Math.floor(number / base ** place) % base);
	return String.fromCharCode(code < backslash ? code : code + 1);
}

function digitIn(digits: string, row: number): number {
	const code = digits.charCodeAt(row);
	return (code < backslash ? code : code - 1) - firstDigit;
}
