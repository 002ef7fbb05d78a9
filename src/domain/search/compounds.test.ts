import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compoundSplitter, wordsInside } from '#domain/search/compounds.ts';
import { compoundParts } from '#domain/search/words/compound-parts.ts';

const split = compoundSplitter(compoundParts);

describe('splits', () => {
	test.each([
		['klantenservicemedewerker', ['klanten', 'service', 'medewerker']],
		['nachtdienst', ['nacht', 'dienst']],
		['bakkerijwinkel', ['bakkerij', 'winkel']],
		['verzekeringsadviseur', ['verzekering', 'adviseur']],
		['kwaliteitscoach', ['kwaliteits', 'coach']],
		['ziekenhuisapotheek', ['ziekenhuis', 'apotheek']],
		['vrachtwagenchauffeur', ['vrachtwagen', 'chauffeur']],
	])('%s', (word, parts) => {
		expect(split(word)).toEqual(parts);
	});
});

describe('leaves whole', () => {
	test.each([
		'medewerker',
		'restaurant',
		'transport',
		'kantoor',
		'verpleegkundige',
		'personeel',
		'beslagen',
		'groningen',
		'amsterdam',
		'verdienste',
		'bediening',
		'ondernemer',
		'dienstbaar',
		'zorgvuldig',
		'werkelijk',
		'typescript',
		'developer',
	])('%s', (word) => {
		expect(split(word)).toBeUndefined();
	});
});

test('the parts stand in the word in their order, with links of Dutch between them', () => {
	const part = fc.constantFrom(...compoundParts);
	fc.assert(
		fc.property(part, fc.constantFrom('', 's', 'e', 'n', 'en'), part, (first, link, second) => {
			const word = first + link + second;
			const parts = split(word) ?? [];
			expect(parts.length).toBeGreaterThan(0);
			expect(word).toMatch(new RegExp(`^${parts.join('(?:s|e|n|en)?')}$`));
		}),
	);
});

test('the words inside a compound are its parts and neighbours together, as they are written', () => {
	expect(wordsInside('klantenservicemedewerker', ['klanten', 'service', 'medewerker'])).toEqual([
		'klanten',
		'klantenservice',
		'service',
		'servicemedewerker',
		'medewerker',
	]);
	expect(wordsInside('verzekeringsadviseur', ['verzekering', 'adviseur'])).toEqual([
		'verzekering',
		'adviseur',
	]);
});
