import fc from 'fast-check';
import { expect, test } from 'vitest';
import { syllablesIn } from '#domain/syllables.ts';

test.each([
	['baan', 1],
	['nieuw', 1],
	['nieuwe', 2],
	['eeuw', 1],
	['mooie', 2],
	['moeite', 2],
	['groei', 1],
	['uien', 2],
	['dieet', 2],
	['bureau', 2],
	['vacature', 4],
	['medewerker', 4],
	['klantenservicemedewerker', 8],
	['vergadering', 4],
	['werkzaamheden', 4],
	['verantwoordelijkheid', 6],
	['financieel', 4],
	['individueel', 5],
	['continue', 4],
	['museum', 3],
	['bijvoorbeeld', 3],
	['e-mailadres', 4],
	['royaal', 2],
	['baby', 2],
	['type', 2],
	['kwaliteit', 3],
	['quotum', 2],
])('%s has %i syllables', (word, count) => {
	expect(syllablesIn(word)).toBe(count);
});

test.each([
	['ideeën', 3],
	['beëindigen', 4],
	['reëel', 2],
	['coördinator', 5],
	['geïnteresseerd', 5],
	['naïef', 2],
	['één', 1],
	['vóór', 1],
	['café', 2],
])('reads accents: %s has %i syllables', (word, count) => {
	expect(syllablesIn(word)).toBe(count);
});

test.each([
	['team', 1],
	['teams', 1],
	['coach', 1],
	['website', 2],
])('knows borrowed words: %s has %i syllables', (word, count) => {
	expect(syllablesIn(word)).toBe(count);
});

test.each(['cv', 'mbo', '', '24', '½'])('counts at least one in “%s”', (word) => {
	expect(syllablesIn(word)).toBe(1);
});

test('is the same for capitals and for decomposed accents', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), (word) => {
			expect(syllablesIn(word.normalize('NFD'))).toBe(syllablesIn(word.normalize('NFC')));
		}),
	);
	expect(syllablesIn('VACATURE')).toBe(syllablesIn('vacature'));
});

test('never counts more syllables than letters', () => {
	fc.assert(
		fc.property(fc.stringMatching(/^[a-z]{1,30}$/), (word) => syllablesIn(word) <= word.length),
	);
});
