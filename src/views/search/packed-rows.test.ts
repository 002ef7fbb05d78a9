import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packRows, unpackRows } from '#views/search/packed-rows.ts';

test('rows come back as they were', () => {
	const row = fc.record({
		name: fc.string(),
		kind: fc.constantFrom('a', 'b', undefined),
		list: fc.array(fc.integer(), { maxLength: 2 }),
		flag: fc.boolean(),
	});
	fc.assert(
		fc.property(fc.array(row), (rows) => {
			expect(unpackRows(JSON.parse(JSON.stringify(packRows(rows))))).toEqual(rows);
		}),
	);
});

test('a value that returns often stands there once', () => {
	expect(packRows([{ a: 'x' }, { a: 'x' }, { a: undefined }, { a: 'x' }])).toEqual({
		a: { of: ['x', null], at: [0, 0, 1, 0] },
	});
	expect(packRows([{ a: 'x' }, { a: 'y' }])).toEqual({ a: ['x', 'y'] });
});
