import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listOf, lists, savedVacancy } from '#domain/my-list/my-list.fixture.ts';
import { emptyList, withPart, withVisit } from '#domain/my-list/my-list.ts';
import { type Migration, readStoredList, storedText } from '#domain/my-list/stored-list.ts';

test('every list is read back as it was stored', () => {
	fc.assert(
		fc.property(lists, (list) => {
			expect(readStoredList(storedText(list))).toEqual({ kind: 'intact', list });
		}),
	);
});

test('any text is read without throwing, and called damaged when it would not be written back', () => {
	fc.assert(
		fc.property(fc.oneof(fc.string(), fc.json(), brokenTexts()), (text) => {
			const { kind, list } = readStoredList(text);
			const written = storedText(list);

			if (kind === 'intact') expect(JSON.parse(written)).toEqual(JSON.parse(text));
			else expect(['damaged', 'newer']).toContain(kind);
		}),
	);
});

test.each([
	['nothing stored', null],
	['an empty list', '{"version":1,"saved":{},"seen":{}}'],
	['another order of keys', '{"seen":{},"saved":{},"version":1}'],
])('%s is an intact, empty list', (_, text) => {
	expect(readStoredList(text)).toEqual({ kind: 'intact', list: emptyList });
});

test.each([
	'',
	'null',
	'[]',
	'7',
	'{',
	'{}',
	'{"version":0}',
	'{"version":"1"}',
	'{"version":1.5}',
	'{"version":1}',
	'{"version":1,"saved":[],"seen":{}}',
	'{"version":1,"saved":{"__proto__":{"savedAt":"x"}},"seen":{}}',
	'{"version":1,"saved":{},"seen":{},"later":true}',
])('%j is damaged, and holds nothing to show', (text) => {
	expect(readStoredList(text)).toEqual({ kind: 'damaged', list: emptyList });
});

test('of a damaged list what can be read is shown', () => {
	const list = listOf({ bakker: savedVacancy({ note: { value: 'Bellen', at: instant } }) });
	const stored = JSON.parse(storedText(list)) as { saved: Record<string, unknown> };
	stored.saved['kok'] = { title: 'Kok' };
	stored.saved['bakker'] = { ...(stored.saved['bakker'] as object), stage: { value: 'king' } };

	expect(readStoredList(JSON.stringify(stored))).toEqual({ kind: 'damaged', list });
});

test('a list of a later version is left alone', () => {
	expect(readStoredList('{"version":2,"saved":"iets heel anders"}')).toEqual({
		kind: 'newer',
		list: emptyList,
	});
});

test('the order in which parts were set does not matter', () => {
	const note = { value: 'Bellen', at: instant };
	const first = withPart(listOf({ bakker: savedVacancy() }), 'bakker', { note });
	const list = withPart(first, 'bakker', { stage: { value: 'applied', at: instant } });

	expect(readStoredList(storedText(withVisit(list, '7', '2026-11-02'))).kind).toBe('intact');
});

describe('a later version of the board', () => {
	const renameSaved: Migration = ({ kept, ...rest }) => ({ ...rest, saved: kept });
	const addSeen: Migration = (stored) => ({ ...stored, seen: {} });
	const steps = [renameSaved, addSeen];
	const list = listOf({ bakker: savedVacancy() });
	const saved = Object.fromEntries(list.saved);

	test.each([
		[1, { kept: saved }],
		[2, { saved }],
		[3, { saved, seen: {} }],
	])('reads a list of version %d by the steps that it missed', (version, parts) => {
		const text = JSON.stringify({ version, ...parts });

		expect(readStoredList(text, steps)).toEqual({ kind: 'intact', list });
	});

	test('calls a list damaged when a step cannot do with it', () => {
		const failing: Migration = () => {
			throw new TypeError('Expected something else');
		};

		expect(readStoredList('{"version":1}', [failing])).toEqual({
			kind: 'damaged',
			list: emptyList,
		});
	});
});

const instant = '2026-11-10T12:00:00.000Z';

/** Stored lists in which something was cut out or put in. */
function brokenTexts(): fc.Arbitrary<string> {
	return fc
		.record({ list: lists, at: fc.nat(400), cut: fc.nat(20), put: fc.string({ maxLength: 5 }) })
		.map(({ list, at, cut, put }) => {
			const text = storedText(list);
			return text.slice(0, at) + put + text.slice(at + cut);
		});
}
