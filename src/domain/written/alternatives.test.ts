import { expect, test } from 'vitest';
import { anyOf, anyWord } from '#domain/written/alternatives.ts';

test('of alternatives that fit at one place the first is found', () => {
	const pattern = anyOf('gu', [/foto van jezelf/u, /foto|pasfoto/u]);

	expect('pasfoto of foto van jezelf'.match(pattern)).toEqual(['pasfoto', 'foto van jezelf']);
});

test.each([
	['stuur een foto', true],
	['Stuur, graag', true],
	['bestuur', false],
	['stuurt', false],
	['stuuré', false],
	['mail2', true],
])('“%s” has one of the words: %s', (text, expected) => {
	expect(anyWord('iu', [/stuur/iu, /mail/iu]).test(text)).toBe(expected);
});
