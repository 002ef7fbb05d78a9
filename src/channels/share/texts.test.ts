import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codePoints } from '#channels/text/cut-text.ts';
import { hostileTitles } from '#channels/hostile.fixture.ts';
import { postingWith } from '#channels/posting.fixture.ts';
import { shareLink } from '#channels/share/links.ts';
import { lengthOnX, shareMedia, shareText, subjectLimit } from '#channels/share/texts.ts';
import type { Posting } from '#channels/posting.ts';

/** A posting with a title, also one that the schema would refuse. */
function titled(title: string): Posting {
	const posting = postingWith();
	return { ...posting, vacancy: { ...posting.vacancy, title } };
}

const titles = fc.oneof(
	fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }),
	fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }),
	fc.constantFrom(...Object.values(hostileTitles)),
);

const address = 'https://bord.example.org/vacatures/medewerker-klantenservice/';

test('tells job, employer, place, pay, hours and shifts, and ends with the address', () => {
	expect(shareText(postingWith(), 'whatsapp').text.replaceAll('\u00A0', ' ').split('\n')).toEqual([
		'Medewerker klantenservice bij Voorbeeld (Groningen)',
		'€ 15,38 – 18,59 per uur',
		'€ 2.133 – 2.578 per maand bij 32 uur',
		'24 – 32 uur per week',
		'ma t/m do 08.30–17.00',
		`${address}?utm_source=whatsapp`,
	]);
});

describe.each(shareMedia)('on %s', (medium) => {
	test('no text is longer than the medium takes', () => {
		fc.assert(
			fc.property(titles, (title) => {
				const { text, subject = '', length, limit } = shareText(titled(title), medium);
				const own = text.slice(0, text.lastIndexOf('\n') + 1);
				const counted = medium === 'x' ? lengthOnX(own) + 23 : codePoints(text);

				expect(counted).toBeLessThanOrEqual(limit);
				expect(length).toBe(counted);
				expect(codePoints(subject)).toBeLessThanOrEqual(subjectLimit);
			}),
		);
	});

	test('the address survives every title, and the link is an address', () => {
		fc.assert(
			fc.property(titles, (title) => {
				const { text } = shareText(titled(title), medium);
				const link = shareLink(titled(title), medium);

				expect(text.split('\n').at(-1)).toBe(`${address}?utm_source=${medium}`);
				expect(link).toMatch(/^(?:https|mailto):[\x21-\x7E]+$/);
				expect(link).not.toMatch(/[<>"\s]/);
				expect(decodeURIComponent(link)).toContain(`utm_source=${medium}`);
			}),
		);
	});
});

test('a mail has a subject and lines that end as mail wants', () => {
	const link = new URL(shareLink(postingWith(), 'mail'));

	expect(link.searchParams.get('subject')).toBe(
		'Medewerker klantenservice bij Voorbeeld (Groningen)',
	);
	expect(link.searchParams.get('body')).toMatch(/^Is dit iets voor jou\?\r\nMedewerker/);
	expect(link.href).not.toContain('+');
});

test('a link says what it pays, and leaves the other facts to the page', () => {
	const link = new URL(shareLink(postingWith(), 'whatsapp'));

	expect(link.searchParams.get('text')?.replaceAll('\u00A0', ' ').split('\n')).toEqual([
		'Medewerker klantenservice bij Voorbeeld (Groningen)',
		'€ 15,38 – 18,59 per uur',
		`${address}?utm_source=whatsapp`,
	]);
});

test('an English vacancy is shared in English', () => {
	expect(shareText(postingWith({ language: 'en' }), 'mail').text).toMatch(/^Could this be/);
});

test.each([
	['Kok', 3],
	['é', 1],
	['e\u0301', 1],
	['€ 15', 5],
	['a–b', 3],
	['…', 2],
	['👾', 2],
	['日本', 4],
])('X counts %s as %d', (text, length) => {
	expect(lengthOnX(text)).toBe(length);
});
