import { expect, test } from 'vitest';
import { StorageItem } from '#browser/storage-item.ts';

/** Storage of a browser, in which a text longer than `room` does not fit. */
function storageWith(room: number): Storage {
	const texts = new Map<string, string>();
	return {
		getItem: (key) => texts.get(key) ?? null,
		removeItem: (key) => void texts.delete(key),
		setItem(key, text) {
			if (text.length > room) throw new Error('QuotaExceededError');
			texts.set(key, text);
		},
		clear: () => texts.clear(),
		key: () => null,
		length: 0,
	};
}

test('what was kept is there until it is cleared', () => {
	const storage = storageWith(10);
	const item = new StorageItem('a', () => storage);
	const other = new StorageItem('b', () => storage);

	expect([item.read(), item.write('een'), item.read(), other.read()]).toEqual([
		null,
		true,
		'een',
		null,
	]);
	item.clear();
	expect(item.read()).toBeNull();
});

test('a text that does not fit is not kept, and leaves the one before', () => {
	const storage = storageWith(4);
	const item = new StorageItem('a', () => storage);
	item.write('een');

	expect([item.write('te veel'), item.read()]).toEqual([false, 'een']);
});

test('where storage is forbidden nothing is kept and nothing breaks', () => {
	const item = new StorageItem('a', () => {
		throw new Error('SecurityError');
	});

	item.clear();

	expect([item.write('een'), item.read()]).toEqual([false, null]);
});
