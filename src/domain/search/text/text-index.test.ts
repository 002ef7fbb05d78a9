import { expect, test } from 'vitest';
import { stemOf } from '#domain/search/stem.ts';
import { textIndexOf } from '#domain/search/text/text-index.ts';

const placesOf = (word: string, ...texts: string[]) =>
	textIndexOf(texts).find(({ stem }) => stem === stemOf(word));

test('a word is found in all its forms, with the texts that it stands in often and once', () => {
	expect(placesOf('taart', 'Taarten en een taart', 'Niets', 'Onze tàart')).toEqual({
		stem: stemOf('taart'),
		often: [0],
		once: [2],
	});
});

test.each([
	['schoenen', 'Veiligheidsschoenen krijg je van ons.'],
	['frontend', 'Je werkt aan de front-end.'],
	['front', 'Je werkt aan de front-end.'],
])('“%s” is found in “%s”', (word, text) => {
	expect(placesOf(word, text)?.once).toEqual([0]);
});

test('a word that is in no text has no place', () => {
	expect(placesOf('bakker', 'kok', 'ober')).toBeUndefined();
});
