import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stemOf } from '#domain/search/stem.ts';

test.each([
	['bakker', 'bakkers'],
	['medewerker', 'medewerkers'],
	['verzorgende', 'verzorgenden'],
	['receptionist', 'receptioniste'],
	['dienst', 'diensten'],
	['taal', 'talen'],
	['pak', 'pakken'],
	['brief', 'brieven'],
	['huis', 'huizen'],
	['werk', 'werkt'],
	['baan', 'baantje'],
	['warmtepomp', 'warmtepompen'],
	['developer', 'developers'],
	['verkoper', 'verkoopster'],
	['inpakker', 'inpaksters'],
	['medewerker', 'medewerkster'],
	['adviseur', 'adviseuse'],
	['directeur', 'directrice'],
	['magazijn', 'magazyn'],
])('%s and %s are forms of one word', (one, other) => {
	expect(stemOf(one)).toBe(stemOf(other));
});

describe('keeps apart', () => {
	test.each([
		['kok', 'kassa'],
		['bakker', 'bakkerij'],
		['planner', 'planning'],
		['nacht', 'dag'],
		['winkel', 'webwinkel'],
	])('%s and %s', (one, other) => {
		expect(stemOf(one)).not.toBe(stemOf(other));
	});
});

test('never leaves a word empty', () => {
	fc.assert(
		fc.property(fc.stringMatching(/^[a-z]{1,20}$/), (word) => {
			expect(stemOf(word).length).toBeGreaterThan(0);
		}),
	);
});
