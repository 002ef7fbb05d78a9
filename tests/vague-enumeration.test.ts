import { describe, expect, test } from 'vitest';
import { bare, reported } from './vague-texts.ts';

/** Speaks as vacancies do, so that a line after it is read as part of one. */
const vacancy = `Wij zoeken een collega voor ons magazijn. Jij krijgt een contract en 25 vakantiedagen. Wij bieden pensioen
en reiskostenvergoeding. Solliciteer met je cv; jouw leidinggevende belt je terug.\n\n`;

describe('a line that sums up what is asked', () => {
	test.each([
		['at its end', 'Twee jaar ervaring, rijbewijs B, nauwkeurig', 'nauwkeurig'],
		['in its midst', 'Mbo logistiek, klantgericht, rijbewijs C', 'klantgericht'],
		[
			'beside a programme in another member',
			'Werkervaring, SAP-kennis is een pré, gestructureerd, woonachtig in Zwolle',
			'gestructureerd',
		],
		[
			'beside a number in another member',
			'Ervaring als planner, 3 talen, gestructureerd, rijbewijs B',
			'gestructureerd',
		],
	])('a trait %s', (_, line, expected) => {
		expect(reported(vacancy + line, bare)).toEqual([expected]);
	});

	test.each([
		['by an age', 'Je hebt ruime ervaring, en bent jonger dan 30.', 'ruime ervaring'],
		[
			'by a number behind “en”',
			'Je hebt ruime ervaring, een rijbewijs en 3 talen.',
			'ruime ervaring',
		],
	])('what is not explained %s', (_, line, expected) => {
		expect(reported(vacancy + line, bare)).toEqual([expected]);
	});

	test('years that say how much are no age', () => {
		expect(reported(`${vacancy}Je hebt ruime ervaring, minimaal 10 jaar.`, bare)).toEqual([]);
	});

	test.each([
		['an explanation', 'Diploma mbo 3, rijbewijs B, nauwkeurig: 1 fout op de 200 dozen mag'],
		['a reason', 'Diploma mbo 3, rijbewijs B, nauwkeurig, want je controleert 200 dozen per dag'],
		['nothing asked', 'De weegschaal van merk A is klein, licht, nauwkeurig'],
	])('not with %s', (_, line) => {
		expect(reported(vacancy + line, bare)).toEqual([]);
	});

	test('a trait after a dash', () => {
		const line = 'Je neemt de telefoon op en plant de ritten — altijd geduldig en klantgedreven.';
		expect(reported(vacancy + line, bare)).toEqual(['altijd geduldig en klantgedreven']);
	});
});
