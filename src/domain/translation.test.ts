import { describe, expect, test } from 'vitest';
import { siteSchema } from '#domain/schema/site.ts';
import { siteIn, translationsOf } from '#domain/translation.ts';

const dutch = {
	name: 'Bord',
	url: 'https://bord.example.nl',
	tagline: 'Werk',
	description: 'Een bord met verzonnen werk.',
	notice: 'Dit is een voorbeeld.',
	logo: { src: './logo.svg', alt: 'Een kleine letter b' },
	colours: { accent: '#0b5d6b' },
};
const english = { tagline: 'Jobs', description: 'A board with made up jobs.' };

const plain = siteSchema.parse(dutch);
const both = siteSchema.parse({ ...dutch, translations: { en: english } });

test('a board stands in its own language alone, until `site.yml` has texts in another', () => {
	expect(translationsOf(plain)).toEqual([]);
	expect(translationsOf(siteSchema.parse({ ...dutch, translations: {} }))).toEqual([]);
	expect(translationsOf(both)).toEqual(['en']);
});

describe('the settings of a board in English', () => {
	test('have the English texts; what is not translated stays', () => {
		expect(siteIn(both, 'en')).toMatchObject({
			...english,
			name: 'Bord',
			language: 'en',
			notice: 'Dit is een voorbeeld.',
			logo: { src: './logo.svg', alt: 'Bord' },
		});
	});

	test.each([
		['without a translation', plain, 'en'],
		['in its own language', both, 'nl'],
		['when no language is asked for', both, undefined],
	] as const)('are those in its own language %s', (_, site, language) => {
		expect(siteIn(site, language)).toBe(site);
	});
});

test.each([
	['without a tagline', { en: { description: english.description } }],
	['without a description', { en: { tagline: english.tagline } }],
	['with a language that has no dictionary', { de: english }],
	['with an unknown key', { en: { ...english, title: 'Board' } }],
])('a translation %s is refused', (_, translations) => {
	expect(siteSchema.safeParse({ ...dutch, translations }).success).toBe(false);
});
