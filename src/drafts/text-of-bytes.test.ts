import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { textOfBytes } from '#drafts/text-of-bytes.ts';

const text = 'Eén café\nmet een terras';
const utf16 = Buffer.from(`\uFEFF${text}`, 'utf16le');

test.each([
	['UTF-8', Buffer.from(text)],
	['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${text}`)],
	['UTF-16 of Windows', utf16],
	['UTF-16 the other way round', Buffer.from(utf16).swap16()],
	['Windows-1252', Buffer.from(text, 'latin1')],
	['Windows with its line ends', Buffer.from(text.replaceAll('\n', '\r\n'))],
	['an old Mac', Buffer.from(text.replaceAll('\n', '\r'))],
])('a text in %s is read', (_, bytes) => {
	expect(textOfBytes(bytes)).toBe(text);
});

test.each([
	['a Word file', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0xff, 0xfe])],
	['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
	['UTF-16 that is cut off', Buffer.concat([utf16, Buffer.from([1])])],
])('%s is no text', (_, bytes) => {
	expect(textOfBytes(bytes)).toBeUndefined();
});

test('any text at all comes back as it was written', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), (written) => {
			fc.pre(!/\p{Cc}|\uFEFF/u.test(written));

			expect(textOfBytes(new TextEncoder().encode(written))).toBe(written);
		}),
	);
});
