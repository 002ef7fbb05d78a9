import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ListShelf, type Shelf } from '#browser/my-list/list-shelf.ts';
import { lists, savedVacancy } from '#domain/my-list/my-list.fixture.ts';
import { withVacancy } from '#domain/my-list/my-list.ts';
import { storedText } from '#domain/my-list/stored-list.ts';

const name = 'lijst';

/** Storage of a browser, with room for so many characters. */
function storage(texts: Record<string, string> = {}, room = 1e6) {
	const kept = new Map(Object.entries(texts));
	const shelf: Shelf = {
		getItem: (key) => kept.get(key) ?? null,
		removeItem: (key) => void kept.delete(key),
		setItem(key, text) {
			const others = [...kept].filter(([other]) => other !== key).map(([, value]) => value);
			if ([...others, text].join('').length > room) throw new Error('QuotaExceededError');
			kept.set(key, text);
		},
	};
	return { kept, list: new ListShelf(shelf, name) };
}

const save = (slug: string) => (list: Parameters<typeof withVacancy>[0]) =>
	withVacancy(list, slug, savedVacancy());

test('whatever was stored, it is still there after a change: in the list, or put aside', () => {
	fc.assert(
		fc.property(
			fc.oneof(
				fc.string(),
				fc.json(),
				lists.map((list) => storedText(list)),
			),
			(text) => {
				const { kept, list } = storage({ [name]: text });
				const before = list.read();
				const outcome = list.change(save('bakker'));

				if (before.kind === 'newer') expect(kept).toEqual(new Map([[name, text]]));
				else expect(outcome).toBe('kept');
				if (before.kind === 'damaged') expect(list.damaged()).toEqual([text]);
				if (before.kind === 'intact')
					for (const [slug, vacancy] of before.list.saved)
						if (slug !== 'bakker') expect(list.read().list.saved.get(slug)).toEqual(vacancy);
			},
		),
	);
});

test('each damaged text is put aside once, until it is thrown away', () => {
	const { kept, list } = storage({ [name]: '{kapot' });
	list.change(save('bakker'));
	kept.set(name, 'ook kapot');
	list.change(save('bakker'));
	kept.set(name, '{kapot');
	list.change(save('kok'));

	expect(list.damaged()).toEqual(['{kapot', 'ook kapot']);
	list.forgetDamaged();
	expect(list.damaged()).toEqual([]);
	expect([...list.read().list.saved.keys()]).toEqual(['kok']);
});

describe('nothing changes, and the reason is told', () => {
	test('without room', () => {
		const { kept, list } = storage({ [name]: '{"version":1,"saved":{},"seen":{}}' }, 40);

		expect(list.change(save('bakker'))).toBe('full');
		expect([...kept.values()]).toEqual(['{"version":1,"saved":{},"seen":{}}']);
	});

	test('without room for the damaged text beside the list', () => {
		const damaged = 'x'.repeat(60);
		const { kept, list } = storage({ [name]: damaged }, 100);

		expect(list.change(save('bakker'))).toBe('full');
		expect([...kept]).toEqual([[name, damaged]]);
	});

	test('with a list of a later version', () => {
		const { kept, list } = storage({ [name]: '{"version":99}' });

		expect(list.change(save('bakker'))).toBe('newer');
		expect([...kept.values()]).toEqual(['{"version":99}']);
	});

	test('without storage', () => {
		const list = new ListShelf(undefined, name);

		expect(list.change(save('bakker'))).toBe('blocked');
		expect(list.read().list.saved.size).toBe(0);
		expect(list.damaged()).toEqual([]);
	});
});
