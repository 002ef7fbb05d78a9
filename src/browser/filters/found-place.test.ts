import { expect, test } from 'vitest';
import { findPlace, placeNames } from '#browser/filters/found-place.ts';
import type { Place } from '#domain/places/places.ts';

test.each([
	['', { choices: [] }, undefined],
	['Assen', {}, 'Assen'],
	['9', { problem: 'short', choices: [] }, undefined],
	['971', { problem: 'short', choices: [] }, undefined],
	['2000', { problem: 'postcode', choices: [] }, undefined],
	['B-9000', { problem: 'unknown', choices: [] }, undefined],
	['Nergenshuizen', { problem: 'unknown', choices: [] }, undefined],
	['xqz', { problem: 'unknown', choices: [] }, undefined],
	['xq', { problem: 'unknown', choices: [] }, undefined],
])('“%s” is looked up', async (text, found, name) => {
	const answer = await findPlace(text);

	expect(answer).toMatchObject(found);
	expect((answer.place as Place | undefined)?.name).toBe(name);
});

test.each(['9', '971', 'xq'])('“%s” is no problem while somebody is typing', async (text) => {
	expect(await findPlace(text, true)).toEqual({ choices: [] });
});

test.each([
	['Hengelo', ['Hengelo (Overijssel)', 'Hengelo (Gelderland)']],
	['Katwijk', ['Katwijk aan Zee', 'Katwijk aan den Rijn']],
])('“%s” may be one of several', async (text, names) => {
	const { problem, choices } = await findPlace(text);

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
		const { place, near, problem } = await findPlace(text);

		expect(place).toEqual({ latitude: 53.221, longitude: 6.563 });
		expect(near).toBe('Groningen');
		expect(problem).toBeUndefined();
	},
);

test('postcodes are suggested from the second digit on', async () => {
	expect(await placeNames('9')).toEqual([]);
	expect(await placeNames('971')).toEqual(['9711', '9712', '9713', '9714', '9715', '9716']);
	expect(await placeNames('9712')).toEqual([]);
});
