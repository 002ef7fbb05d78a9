import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Coded, coded } from '#domain/listings/coded.ts';
import { packedPools, unpackedPools } from '#domain/listings/packed-pools.ts';
import { packedSets, unpackedSets } from '#domain/listings/packed-sets.ts';
import { packedColumn, unpackedColumn } from '#domain/listings/packed-values.ts';

const sent = <Packed>(packed: Packed): Packed => JSON.parse(JSON.stringify(packed));

const rowsOf = <Value>({ values, of }: Coded<Value>): unknown[] => of.map((at) => values[at]);

const name = fc.string({ maxLength: 4 });
const record = fc.record({ city: name, code: fc.option(fc.nat(), { nil: undefined }) });
const column = fc.oneof(
	fc.array(fc.option(fc.string(), { nil: undefined })),
	fc.array(fc.oneof(name, fc.string({ minLength: 85, maxLength: 100, unit: fc.constant('a') }))),
	fc.array(fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))),
	fc.array(fc.array(record)),
	fc.array(record, { minLength: 60, maxLength: 200 }),
	fc.integer({ min: 0, max: 10_000 }).map((length) => Array.from({ length }, (_, at) => at)),
);

test('values of a column come back in their order, whatever they are', () => {
	fc.assert(
		fc.property(column, (values: unknown[]) => {
			const packed = sent(packedColumn(coded(values)));

			// JSON knows no −0.
			expect(rowsOf(unpackedColumn(packed, values.length))).toEqual(
				values.map((value) => (value === 0 ? 0 : value)),
			);
		}),
	);
});

test('so do they when rows with the same value elsewhere share theirs', () => {
	const rows = fc.array(fc.tuple(fc.nat(9), fc.oneof(fc.nat(3), fc.nat(200))), { maxLength: 300 });
	fc.assert(
		fc.property(rows, (all) => {
			const by = coded(all.map(([one]) => one));
			const values = all.map(([, other]) => other);
			const packed = sent(packedPools(coded(values), by));

			expect(rowsOf(unpackedPools(packed, by))).toEqual(values);
		}),
	);
});

test('sets of names come back in the order of the alphabet', () => {
	const set = fc
		.uniqueArray(fc.constantFrom(...'abcdefghijklmnopqrs'))
		.map((names) => names.toSorted());
	fc.assert(
		fc.property(fc.array(fc.tuple(fc.nat(3), set)), (all) => {
			const by = coded(all.map(([one]) => one));
			const sets = all.map(([, names]) => names);
			const packed = sent(packedSets(coded(sets), by));

			expect(rowsOf(unpackedSets(packed, by))).toEqual(sets);
		}),
	);
});

test('a value that returns stands there once, without the letters of the one before', () => {
	expect(packedColumn(coded(['kokkin', 'kokkin', 'kok', 'kokkin']))).toEqual({
		values: { shared: '#&', rests: ['kok', 'kin'] },
		digits: ['$$#$'],
	});
});

test('what one employer shares stands there once for all its vacancies', () => {
	const employers = coded(['A', 'B', 'A', 'B', 'A']);
	const replies = coded([3, 5, 3, 7, 3]);

	expect(packedPools(replies, employers)).toEqual({
		values: { steps: [3, 2, 2] },
		pools: ['#$%'],
		more: ['#$'],
		places: ['#$'],
	});
});
