import { expect, test } from 'vitest';
import { findPlace, placeNames } from '#browser/filters/found-place.ts';

test.each([
	['', { choices: [] }, undefined],
	['Assen', {}, 'Assen'],
	['9711 LX', { problem: 'postcode', choices: [] }, undefined],
	['9711', { problem: 'postcode', choices: [] }, undefined],
	['Nergenshuizen', { problem: 'unknown', choices: [] }, undefined],
	['xqz', { problem: 'unknown', choices: [] }, undefined],
	['xq', { choices: [] }, undefined],
])('“%s” is looked up', async (text, found, name) => {
	const answer = await findPlace(text);

	expect(answer).toMatchObject(found);
	expect(answer.place?.name).toBe(name);
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
