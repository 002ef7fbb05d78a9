import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanLine, cleanText } from '#domain/application/clean-text.ts';
import { mailFile } from '#domain/application/mail-file.ts';

const now = new Date('2026-11-22T09:05:00Z');
const anyText = fc.string({ unit: 'binary', maxLength: 300 });

/** Reads a mail as RFC 5322 and RFC 2047 say: unfolds headers, then decodes words and text. */
function read(file: string): { headers: Record<string, string>; body: string } {
	const [head = '', text = ''] = file.split('\r\n\r\n');
	const lines = head.replaceAll('\r\n ', ' ').split('\r\n');
	const headers = lines.map((line) => {
		const [, name = '', value = ''] = /^([A-Za-z-]+): (.*)$/.exec(line) ?? [];
		return [name, decoded(value)];
	});
	return { headers: Object.fromEntries(headers), body: fromBase64(text.replaceAll('\r\n', '')) };
}

/** White space between two encoded words does not count. */
const decoded = (value: string): string =>
	value
		.replaceAll('?= =?', '?==?')
		.replace(/=\?UTF-8\?B\?([^?]*)\?=/g, (_, word: string) => fromBase64(word));

const fromBase64 = (text: string): string =>
	new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.from(text, 'base64'));

test('a mail program reads who writes, to whom, about what and when', () => {
	const file = mailFile(
		{ to: 'werk@example.nl', subject: 'Sollicitatie café (NW-1)', body: 'Dag,\n\nIk ben Zoë 😀' },
		{ name: 'Zoë', email: 'zoe@example.nl' },
		now,
	);

	expect(read(file)).toEqual({
		headers: {
			From: 'Zoë <zoe@example.nl>',
			To: 'werk@example.nl',
			Subject: 'Sollicitatie café (NW-1)',
			Date: 'Sun, 22 Nov 2026 09:05:00 +0000',
			'X-Unsent': '1',
			'MIME-Version': '1.0',
			'Content-Type': 'text/plain; charset=utf-8',
			'Content-Transfer-Encoding': 'base64',
		},
		body: 'Dag,\r\n\r\nIk ben Zoë 😀',
	});
});

test('whoever gives no mail address gets that of the own mail program', () => {
	const mail = { to: 'werk@example.nl', subject: 'Kok', body: 'Dag' };

	expect(read(mailFile(mail, { name: 'Zoë', email: '' }, now)).headers).not.toHaveProperty('From');
});

test('any text comes out as it went in, in lines that mail servers take', () => {
	fc.assert(
		fc.property(anyText, anyText, anyText, (subject, body, name) => {
			const mail = { to: 'werk@example.nl', subject, body };
			const file = mailFile(mail, { name, email: 'a@example.nl' }, now);
			const { headers, body: text } = read(file);

			expect(headers['Subject']).toBe(cleanLine(subject));
			expect(headers['From']).toBe(`${cleanLine(name)} <a@example.nl>`);
			expect(text).toBe(cleanText(body).replaceAll('\n', '\r\n'));
			expect(file).toMatch(/^[\x20-\x7E\r\n]*$/);
			expect(file.split('\r\n').every((line) => line.length <= 76)).toBe(true);
			expect(Object.keys(headers)).toHaveLength(8);
		}),
	);
});

test('no letter is cut in two between encoded words', () => {
	const subject = '😀é'.repeat(60);
	const file = mailFile({ to: 'a@example.nl', subject, body: '' }, { name: '', email: '' }, now);
	const words = [...file.matchAll(/=\?UTF-8\?B\?([^?]*)\?=/g)].map(([, word = '']) =>
		fromBase64(word),
	);

	expect(words.join('')).toBe(subject);
	expect(words.every((word) => !word.includes('\uFFFD'))).toBe(true);
});
