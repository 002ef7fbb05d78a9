import { expect, test } from 'vitest';
import { findPlace, placeNames } from '#browser/filters/found-place.ts';
import type { Place } from '#domain/places/places.ts';

test.each([
	['', { choices: [] }, []],
	['Assen', {}, ['Assen']],
	['9', { problem: 'short', choices: [] }, []],
	['971', { problem: 'short', choices: [] }, []],
	['2000', { problem: 'postcode', choices: [] }, []],
	['B-9000', { problem: 'unknown', choices: [] }, []],
	['Nergenshuizen', { problem: 'unknown', choices: [] }, []],
	['xqz', { problem: 'unknown', choices: [] }, []],
	['xq', { problem: 'unknown', choices: [] }, []],
])('“%s” is looked up', async (text, found, names) => {
	const answer = await findPlace(text);

	expect(answer).toMatchObject(found);
	expect((answer.from as readonly Place[]).map((place) => place.name)).toEqual(names);
});

test.each(['9', '971', 'xq'])('“%s” is no problem while somebody is typing', async (text) => {
	expect(await findPlace(text, true)).toEqual({ from: [], choices: [] });
});

test.each([
	['Hengelo', ['Hengelo (Overijssel)', 'Hengelo (Gelderland)']],
	['Katwijk', ['Katwijk aan Zee', 'Katwijk aan den Rijn']],
])('“%s” may be one of several', async (text, names) => {
	const { from, problem, choices } = await findPlace(text);

	expect(from).toEqual(choices);
	expect(problem).toBe('several');
	expect(choices.map(({ fullName }) => fullName)).toEqual(names);
});

test('a few names are suggested, and none before the first letter', async () => {
	expect(await placeNames('den ha')).toEqual(['Den Haag', 'Den Ham']);
	expect(await placeNames('g')).toHaveLength(6);
	expect(await placeNames('')).toEqual([]);
});

test.each(['9712', '9712 AB', '9712ab', '9712 A'])(
	'“%s” is a postcode in Groningen',
	async (text) => {
		const { from, near, problem } = await findPlace(text);

		expect(from).toEqual([{ latitude: 53.221, longitude: 6.563 }]);
		expect(near).toBe('Groningen');
		expect(problem).toBeUndefined();
	},
);

test('postcodes are suggested from the second digit on', async () => {
	expect(await placeNames('9')).toEqual([]);
	expect(await placeNames('971')).toEqual(['9711', '9712', '9713', '9714', '9715', '9716']);
	expect(await placeNames('9712')).toEqual([]);
});
