import { coded, type Coded } from '#domain/listings/coded.ts';
import { digitAt, digitIn, type Digits, digitsOf, numbersIn } from '#domain/listings/digits.ts';
import { parted, sumOf } from '#domain/listings/parted.ts';

/** A column as it is written; where values hardly return, the value of each row. */
export type PackedColumn = { values: PackedValues; digits: Digits } | { all: PackedValues };

/** Values as they are written, each kind in the shortest way that was found. */
export type PackedValues =
	| readonly unknown[]
	/** Texts: how many letters each shares with the one before, and what follows them. */
	| { shared: string; rests: readonly string[] }
	/** Numbers, each as what it is more than the one before. */
	| { steps: readonly number[] }
	/** Lists: what is in them, one list after the other. */
	| { items: PackedColumn; lengths: readonly number[] }
	/** Records, as columns of what they hold. */
	| { count: number; fields: Readonly<Record<string, PackedColumn>> };

/** One digit holds no more. */
const mostShared = 90;
/** Fewer records are shorter as they are. */
const leastRecords = 64;
/** Of all values, where a table of them no longer pays. */
const mostDifferent = 0.6;

export const packedColumn = ({ values, of }: Coded<unknown>): PackedColumn => ({
	values: packedValues(values),
	digits: digitsOf(of, values.length),
});

/** A missing value is written as null, and comes back as missing. */
export function unpackedColumn<Value>(column: PackedColumn, rows: number): Coded<Value> {
	if (!('all' in column))
		return { values: unpackedValues(column.values) as Value[], of: numbersIn(column.digits, rows) };
	const values = unpackedValues(column.all) as Value[];
	return { values, of: values.map((_, row) => row) };
}

export function packedValues(values: readonly unknown[]): PackedValues {
	if (values.length === 0) return values;
	if (values.every((value) => typeof value === 'string')) return packedTexts(values);
	if (values.every((value) => typeof value === 'number')) return packedNumbers(values);
	if (values.every((value) => Array.isArray(value)))
		return { items: packedField(values.flat()), lengths: values.map(({ length }) => length) };
	if (values.length >= leastRecords && values.every(isRecord)) return packedRecords(values);
	return values;
}

export function unpackedValues(values: PackedValues): readonly unknown[] {
	if ('rests' in values) return unpackedTexts(values);
	if ('steps' in values) return unpackedNumbers(values.steps);
	if ('items' in values) return unpackedLists(values);
	if ('fields' in values) return unpackedRecords(values);
	return values.map((value) => value ?? undefined);
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

function packedTexts(texts: readonly string[]): PackedValues {
	const shared = texts.map((text, at) => sharedWith(texts[at - 1] ?? '', text));
	return {
		shared: shared.map(digitAt).join(''),
		rests: texts.map((text, at) => text.slice(shared[at])),
	};
}

function sharedWith(before: string, text: string): number {
	let length = 0;
	while (length < Math.min(before.length, mostShared) && before[length] === text[length])
		length += 1;
	return length;
}

function unpackedTexts({ shared, rests }: Extract<PackedValues, { rests: unknown }>): string[] {
	let text = '';
	return rests.map((rest, at) => {
		text = text.slice(0, digitIn(shared, at)) + rest;
		return text;
	});
}

const packedNumbers = (numbers: readonly number[]): PackedValues =>
	numbers.every(Number.isSafeInteger)
		? { steps: numbers.map((number, at) => number - (numbers[at - 1] ?? 0)) }
		: numbers;

function unpackedNumbers(steps: readonly number[]): number[] {
	let number = 0;
	return steps.map((step) => {
		number += step;
		return number;
	});
}

function unpackedLists({ items, lengths }: Extract<PackedValues, { items: unknown }>): unknown[] {
	const { values, of } = unpackedColumn(items, sumOf(lengths));
	const all = of.map((number) => values[number]);
	return parted(all, lengths);
}

function packedRecords(records: readonly Readonly<Record<string, unknown>>[]): PackedValues {
	const names = [...new Set(records.flatMap((record) => Object.keys(record)))];
	const fields = names.map((name) => [name, packedField(records.map((record) => record[name]))]);
	return { count: records.length, fields: Object.fromEntries(fields) };
}

function unpackedRecords({ count, fields }: Extract<PackedValues, { fields: unknown }>) {
	const columns = Object.entries(fields).map(
		([name, field]) => [name, unpackedColumn(field, count)] as const,
	);
	const records = Array.from({ length: count }, (): Record<string, unknown> => ({}));
	for (const [name, { values, of }] of columns)
		for (let row = 0; row < count; row += 1) (records[row] ?? {})[name] = values[of[row] ?? 0];
	return records;
}

function packedField(all: readonly unknown[]): PackedColumn {
	const column = coded(all);
	const isTable = column.values.length <= Math.max(1, all.length * mostDifferent);
	return isTable ? packedColumn(column) : { all: packedValues(all) };
}
