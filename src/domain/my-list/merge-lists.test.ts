import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeLists, withRenamed } from '#domain/my-list/merge-lists.ts';
import { instant, listOf, lists, savedVacancy } from '#domain/my-list/my-list.fixture.ts';
import { storedText } from '#domain/my-list/stored-list.ts';

test('a merged list holds every vacancy, visit and note of both', () => {
	fc.assert(
		fc.property(lists, lists, (own, other) => {
			const { list } = mergeLists(own, other);

			expect([...list.saved.keys()].sort()).toEqual(keysOf(own.saved, other.saved));
			expect([...list.seen.keys()].sort()).toEqual(keysOf(own.seen, other.seen));
			for (const { saved } of [own, other])
				for (const [slug, { note }] of saved)
					expect(list.saved.get(slug)?.note?.value ?? '').toContain(note?.value ?? '');
		}),
	);
});

test('importing the same list again changes nothing', () => {
	fc.assert(
		fc.property(lists, lists, (own, other) => {
			const once = mergeLists(own, other).list;
			const again = mergeLists(once, other);

			expect(again).toMatchObject({ added: 0, updated: 0, joinedNotes: 0 });
			expect(sorted(again.list)).toEqual(sorted(once));
			expect(mergeLists(own, own)).toMatchObject({ added: 0, updated: 0, joinedNotes: 0 });
		}),
	);
});

test('two devices that import each other’s list have the same vacancies, stages and notes', () => {
	fc.assert(
		fc.property(lists, lists, (own, other) => {
			const here = mergeLists(own, other).list;
			const there = mergeLists(other, own).list;

			expect(parts(here)).toEqual(parts(there));
		}),
	);
});

test('of each part the newest counts', () => {
	const own = listOf({
		bakker: savedVacancy({
			savedAt: instant(2),
			stage: { value: 'applied', at: instant(12) },
			note: { value: 'Bellen', at: instant(4) },
		}),
	});
	const other = listOf({
		bakker: savedVacancy({
			savedAt: instant(1),
			stage: { value: 'saved', at: instant(11) },
			note: { value: 'Bellen na tien uur', at: instant(3) },
		}),
		kok: savedVacancy(),
	});
	const { list, ...counts } = mergeLists(own, other);

	expect(counts).toEqual({ added: 1, updated: 1, joinedNotes: 0 });
	expect(list.saved.get('bakker')).toEqual({
		title: 'Bakker',
		savedAt: instant(1),
		stage: { value: 'applied', at: instant(12) },
		note: { value: 'Bellen na tien uur', at: instant(4) },
	});
});

test('notes that differ stand below each other, the newest first', () => {
	const withNote = (value: string, day: number) =>
		listOf({ bakker: savedVacancy({ note: { value, at: instant(day) } }) });
	const { list, joinedNotes } = mergeLists(withNote('Oud', 3), withNote('Nieuw', 4));

	expect(joinedNotes).toBe(1);
	expect(list.saved.get('bakker')?.note).toEqual({ value: 'Nieuw\n\nOud', at: instant(4) });
});

test('a vacancy that moved to another address takes along what was kept of it', () => {
	const note = (value: string) => savedVacancy({ note: { value, at: instant(3) } });
	const list = listOf({ oud: note('Bellen') });

	expect(withRenamed(list, 'oud', 'nieuw')).toEqual(listOf({ nieuw: note('Bellen') }));
	expect(withRenamed(list, 'anders', 'nieuw')).toEqual(list);
	expect(
		withRenamed(listOf({ oud: note('A'), nieuw: note('B') }), 'oud', 'nieuw').saved.get('nieuw')
			?.note?.value,
	).toBe('B\n\nA');
});

const keysOf = (...maps: readonly ReadonlyMap<string, unknown>[]): string[] =>
	[...new Set(maps.flatMap((map) => [...map.keys()]))].sort();

const sorted = (list: Parameters<typeof storedText>[0]): unknown => JSON.parse(storedText(list));

/** What a merge decides; the title of an entry without snapshot is the own one. */
const parts = ({ saved }: Parameters<typeof storedText>[0]) =>
	new Map([...saved].map(([slug, { title: _, ...rest }]) => [slug, rest]));
