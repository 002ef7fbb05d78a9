import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparisonIn, comparisonQuery, mostCompared } from '#domain/my-list/compare-address.ts';

test.each([
	['', []],
	['?v=', []],
	['?v=bakker', ['bakker']],
	['?v=bakker,kok-zwolle', ['bakker', 'kok-zwolle']],
	['?v=bakker%2Ckok', ['bakker', 'kok']],
	['?v=bakker&v=kok', ['bakker', 'kok']],
	['?v=bakker,bakker, kok', ['bakker', 'kok']],
	['?v=../../x,Bakker,<b>,a--b,kok', ['kok']],
	['?w=bakker', []],
])('%j asks for %j', (query, slugs) => {
	expect(comparisonIn(query)).toEqual({ slugs, onlyDifferences: false, tooMany: false });
});

test('the first three count, and that there were more is told', () => {
	expect(comparisonIn('?v=a,b,c,d&toon=verschil')).toEqual({
		slugs: ['a', 'b', 'c'],
		onlyDifferences: true,
		tooMany: true,
	});
});

test('any query is read, and reads back the same from the address that it gives', () => {
	const queries = fc.oneof(
		fc.string(),
		fc.array(fc.constantFrom('a', 'b-c', '7', 'X', ' ')).map((slugs) => `?v=${slugs.join(',')}`),
	);
	fc.assert(
		fc.property(queries, fc.boolean(), (query, onlyDifferences) => {
			const { slugs } = comparisonIn(query);

			expect(slugs.length).toBeLessThanOrEqual(mostCompared);
			expect(comparisonIn(comparisonQuery(slugs, onlyDifferences))).toEqual({
				slugs,
				onlyDifferences,
				tooMany: false,
			});
		}),
	);
});
