import { expect, test } from 'vitest';
import { textFields } from '#drafts/suggested-fields.ts';

const told = (text: string) =>
	textFields(text).doubts.map(({ title, isSaidTwice, possibilities }) => ({
		title,
		isSaidTwice,
		ways: possibilities.map(({ yaml, quote, range }) => {
			expect(text.slice(...range)).toBe(quote);
			return [yaml, quote];
		}),
	}));

const twice =
	'# Kok\n\nJe werkt 32 uur per week.\n\n## Wij bieden\n\n- Een baan van 36 uur per week\n';

test('what a text says in two ways comes with both places, and is no suggestion', () => {
	expect(told(twice)).toEqual([
		{
			title: 'Uren per week',
			isSaidTwice: true,
			ways: [
				['hours: { min: 32, max: 32 }', '32 uur per week'],
				['hours: { min: 36, max: 36 }', '36 uur per week'],
			],
		},
	]);
	expect(textFields(twice).suggested.map(({ key }) => key)).not.toContain('hours');
});

test('words with two meanings come with both, and one place', () => {
	expect(told('# Kok\n\nReageer voor 18 december 2026.\n')).toEqual([
		{
			title: 'Sluit op',
			isSaidTwice: false,
			ways: [
				['closes: "2026-12-17"', 'Reageer voor 18 december 2026'],
				['closes: "2026-12-18"', 'Reageer voor 18 december 2026'],
			],
		},
	]);
});

test('what the frontmatter says is no doubt any more', () => {
	expect(told(`---\nhours: { min: 32, max: 36 }\n---\n${twice}`)).toEqual([]);
});
