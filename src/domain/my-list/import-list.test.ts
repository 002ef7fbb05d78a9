import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { importList } from '#domain/my-list/import-list.ts';
import { listOf, lists, savedVacancy } from '#domain/my-list/my-list.fixture.ts';
import { storedText } from '#domain/my-list/stored-list.ts';

test('a list comes back whole from the file that it was written to', () => {
	fc.assert(
		fc.property(lists, (list) => {
			const read = importList({ saved: new Map(), seen: new Map() }, storedText(list));

			expect(read).toMatchObject({ kind: 'merged', isPartial: false, list });
		}),
	);
});

test('whatever is in a file, nothing of the own list is lost', () => {
	fc.assert(
		fc.property(lists, fc.oneof(fc.string(), fc.json()), (own, text) => {
			const read = importList(own, text);

			if (read.kind === 'merged')
				expect([...read.list.saved.keys()]).toEqual(expect.arrayContaining([...own.saved.keys()]));
		}),
	);
});

test.each([
	['', 'not-a-list'],
	['{"version":1}', 'not-a-list'],
	['<html></html>', 'not-a-list'],
	['{"version":7,"saved":{}}', 'newer'],
])('the file %j is told apart', (text, kind) => {
	expect(importList(listOf({}), text)).toEqual({ kind });
});

test('of a file that is partly readable the rest is told', () => {
	const text = storedText(listOf({ bakker: savedVacancy() })).replace(
		'"saved":{',
		'"saved":{"kok":7,',
	);

	expect(importList(listOf({}), text)).toMatchObject({ isPartial: true, added: 1 });
});
