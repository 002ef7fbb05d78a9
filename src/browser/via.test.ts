import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameIn, withLine } from '#browser/via.ts';

test.each([
	['?via=collega-7', 'collega-7'],
	['?utm_source=mail&via=Team%20Oost', 'Team Oost'],
	['?via=Zo%C3%AB', 'Zoë'],
	['?via=%3Cscript%3Ealert(1)%3C/script%3E', 'scriptalert1script'],
	['?via=a%0D%0Abcc:x@example.org', 'abccxexample.org'],
	['?via=', ''],
	['', ''],
])('of %s the name is “%s”', (query, name) => {
	expect(nameIn(query)).toBe(name);
});

test('a name is short and has no character that means something elsewhere', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (given) => {
			const name = nameIn(`?${new URLSearchParams({ via: given })}`);

			expect([...name].length).toBeLessThanOrEqual(40);
			expect(name).not.toMatch(/[<>"&?=%\r\n:/@,;]/);
		}),
	);
});

describe('a line is added to', () => {
	const line = 'Getipt door: Zoë';

	test('the text of a mail', () => {
		const link = new URL(withLine('mailto:werk@example.org?subject=Sollicitatie%20Kok', line));

		expect([...link.searchParams]).toEqual([
			['subject', 'Sollicitatie Kok'],
			['body', line],
		]);
	});

	test('the text of a WhatsApp message', () => {
		const link = new URL(withLine('https://wa.me/31600000001?text=Sollicitatie%20Kok', line));

		expect(link.searchParams.get('text')).toBe(`Sollicitatie Kok\n${line}`);
	});

	test.each(['mailto:werk@example.org', 'tel:0850000123', 'https://werk.example.org/?text=a'])(
		'not to %s',
		(href) => {
			expect(withLine(href, line)).toBe(href);
		},
	);
});
