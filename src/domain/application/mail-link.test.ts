import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanLine, cleanText } from '#domain/application/clean-text.ts';
import { fittingMailLink, mailLink, mailLinkLimit } from '#domain/application/mail-link.ts';
import { fittingWhatsAppLink, whatsAppLink } from '#domain/application/whats-app.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 400 });

/** The fields of a mailto address, read as RFC 6068 says: a plus sign is a plus sign. */
function read(link: string): { to: string; fields: Record<string, string> } {
	const [to = '', query = ''] = link.slice('mailto:'.length).split('?');
	const pairs = query.split('&').map((pair) => pair.split('=').map(decodeURIComponent));
	return { to: decodeURIComponent(to), fields: Object.fromEntries(pairs) };
}

test('a space is %20, a line ends in %0D%0A, and a plus sign is %2B', () => {
	expect(
		mailLink({ to: 'werk@example.nl', subject: 'Kok & bakker', body: 'Dag,\n1+1=2? 100% é' }),
	).toBe(
		'mailto:werk@example.nl?subject=Kok%20%26%20bakker&body=Dag%2C%0D%0A1%2B1%3D2%3F%20100%25%20%C3%A9',
	);
});

test('without text there is only a subject', () => {
	expect(mailLink({ to: 'werk@example.nl', subject: 'Kok', body: '' })).toBe(
		'mailto:werk@example.nl?subject=Kok',
	);
});

test('signs in the address of the employer stay part of it', () => {
	const { to } = read(mailLink({ to: "jan+o'n&x?y%z@example.nl", subject: 'Kok', body: '' }));

	expect(to).toBe("jan+o'n&x?y%z@example.nl");
});

test('any text comes out as it went in', () => {
	fc.assert(
		fc.property(anyText, anyText, (subject, body) => {
			const { fields } = read(mailLink({ to: 'werk@example.nl', subject, body: `a${body}` }));

			expect(fields).toEqual({
				subject: cleanLine(subject),
				body: cleanText(`a${body}`).replaceAll('\n', '\r\n'),
			});
		}),
	);
});

test('no text adds a recipient, a second field or a line to the address', () => {
	fc.assert(
		fc.property(anyText, anyText, (subject, body) => {
			const link = mailLink({ to: 'werk@example.nl', subject, body: `a${body}` });

			expect(link).toMatch(/^mailto:werk@example\.nl\?subject=[^&?=\s+]*&body=[^&?=\s+]*$/);
		}),
	);
});

test('a link is never longer than the limit, and there is one up to that length', () => {
	const base = mailLink({ to: 'werk@example.nl', subject: 'Kok', body: 'a' }).length - 1;
	const of = (length: number) =>
		fittingMailLink({ to: 'werk@example.nl', subject: 'Kok', body: 'a'.repeat(length - base) });

	expect(mailLinkLimit).toBeLessThan(1900);
	expect(of(mailLinkLimit)).toHaveLength(mailLinkLimit);
	expect(of(mailLinkLimit + 1)).toBeUndefined();
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 900 }), (body) => {
			const link = fittingMailLink({ to: 'werk@example.nl', subject: 'Kok', body });

			expect(link?.length ?? 0).toBeLessThan(1900);
		}),
	);
});

describe('WhatsApp', () => {
	test.each([
		['06 12 34 56 78', '31612345678'],
		['+31 6 12 34 56 78', '31612345678'],
		['+31 (0)6-12345678', '31612345678'],
		['0032 470 12 34 56', '32470123456'],
	])('gets %s as an international number', (phone, number) => {
		expect(whatsAppLink(phone)).toBe(`https://wa.me/${number}`);
	});

	test('gets any text as it went in', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const { searchParams } = new URL(whatsAppLink('0612345678', `a${text}`));

				expect(searchParams.get('text')).toBe(cleanText(`a${text}`));
			}),
		);
	});

	test('gets no address that is too long', () => {
		expect(fittingWhatsAppLink('0612345678', 'é'.repeat(300))).toHaveLength(
			'https://wa.me/31612345678?text='.length + 1800,
		);
		expect(fittingWhatsAppLink('0612345678', 'é'.repeat(320))).toBeUndefined();
	});
});
