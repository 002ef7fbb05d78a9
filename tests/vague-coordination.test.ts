import { describe, expect, test } from 'vitest';
import { bare, reported } from './vague-texts.ts';

describe('what is said in one breath with a vague word belongs to it', () => {
	test.each([
		['before it, joined by “en”', 'Voor jou is het zonnig en uitdagend.', 'zonnig en uitdagend'],
		['behind it', 'Jouw werk blijft uitdagend en eerlijk.', 'uitdagend en eerlijk'],
		['before a noun', 'Je krijgt lichte, uitdagende taken.', 'lichte, uitdagende taken'],
		[
			'two of them',
			'Jouw werk is zonnig, landelijk en uitdagend.',
			'zonnig, landelijk en uitdagend',
		],
		['a trait beside a trait', '- Leergierigheid en motivatie', 'Leergierigheid en motivatie'],
	])('%s', (_, body, expected) => {
		expect(reported(body, bare)).toEqual([expected]);
	});

	test.each([
		['a noun', 'Wij bieden koffie en uitdagende taken.', 'uitdagende taken'],
		['a country', 'Je krijgt Nederlandse en uitdagende taken.', 'uitdagende taken'],
		['a trade', 'Je krijgt elektrische en uitdagende taken.', 'uitdagende taken'],
		['a quotation', 'Voor jou is het “zonnig” en uitdagend.', 'uitdagend'],
		['what is denied', 'Je bent flexibel en niet ouder dan dertig jaar.', 'flexibel'],
		['an age', 'Je bent flexibel en 18 jaar of ouder.', 'flexibel'],
		['somebody on paper', 'Je bent flexibel en meerderjarig.', 'flexibel'],
		['where somebody comes from', 'Je bent proactief en afkomstig uit de zorg.', 'proactief'],
		['a paper', 'Je bent flexibel en rijbewijs B is nodig.', 'flexibel'],
		['a verb', 'Je bent leergierig en werkt zaterdag.', 'leergierig'],
		['a thing asked for', '- Leergierig, rijbewijs B', 'Leergierig'],
		[
			'what stands in another sentence',
			'Jouw werk is eerlijk. Ook uitdagend voor jou.',
			'uitdagend',
		],
	])('not: %s', (_, body, expected) => {
		expect(reported(body, bare)).toEqual([expected]);
	});

	test('what somebody is not afraid of is a remark of its own', () => {
		expect(reported('Je bent flexibel en niet bang voor een boze klant.', bare)).toEqual([
			'flexibel',
			'niet bang voor een boze klant',
		]);
	});

	test('no word stands in two reports', () => {
		const body = 'Je bent leergierig, onderzoekend en werkt in een gezellig en hecht team.';
		const found = reported(body, bare).join(' ').split(' ');

		expect(new Set(found).size).toBe(found.length);
	});
});
