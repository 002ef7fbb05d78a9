import { describe, expect, test } from 'vitest';
import { isDenied } from '#lint/core/denial.ts';
import { vacancyWith } from '#lint/core/document.fixture.ts';
import { mentionsOf } from '#lint/core/mentions.ts';

const mentionsIn = (body: string, pattern: RegExp) => {
	const document = vacancyWith(body);
	return mentionsOf(document, pattern)
		.filter(({ block }) => block.path === undefined)
		.map((mention) => ({ ...mention, source: document.source.slice(...mention.range) }));
};

describe('a mention', () => {
	test('knows its sentence and the next', () => {
		const [mention] = mentionsIn('Eerst dit. Je krijgt een **Bonus** in mei. Elk jaar.', /bonus/g);

		expect(mention).toMatchObject({
			source: 'Bonus',
			words: 'Bonus',
			sentence: 'je krijgt een bonus in mei. ',
			before: 'je krijgt een ',
			after: ' in mei. ',
			next: 'elk jaar.',
			earlier: 'eerst dit. je krijgt een ',
		});
	});

	test('is found past emphasis and a line break', () => {
		expect(mentionsIn('Stuur een **pas**foto\nmee.', /pasfoto mee/g)).toMatchObject([
			{ source: 'pas**foto\nmee', words: 'pasfoto mee' },
		]);
	});

	test.each([
		['part of a longer word', 'Je plakt fotoboeken.'],
		['a quotation', '> Stuur een foto.'],
		['a quotation within a sentence', 'Zij zegt: “Een foto is leuk.”'],
		['a heading', '## Een foto'],
		['code', 'Typ `foto`.'],
	])('is not found in %s', (_, body) => {
		expect(mentionsIn(body, /foto/g)).toEqual([]);
	});

	test('has surroundings of a limited length', () => {
		const [mention] = mentionsIn(`${'a '.repeat(2_000)}foto${' b'.repeat(2_000)}`, /foto/g);

		expect(mention?.sentence).toHaveLength(1_004);
	});
});

test.each([
	['Stuur geen foto mee.', true],
	['Een foto is niet nodig.', true],
	['Je hoeft je foto niet mee te sturen.', true],
	['Solliciteer zonder foto.', true],
	['Do not send a foto.', true],
	['Stuur een foto mee.', false],
	['Een foto (niet verplicht) mag mee.', false],
	['Schrijf geen brief. Stuur een foto.', false],
])('“%s” denies it: %s', (sentence, expected) => {
	expect(mentionsIn(sentence, /foto/g).map(isDenied)).toEqual([expected]);
});
