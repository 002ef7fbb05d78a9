import { expect, test } from 'vitest';
import { cleanText } from '#channels/text/clean-text.ts';

test.each([
	['a control character', 'a\u0000b\u001Bc\u0085d', 'abcd'],
	['half a character', 'a\uD83Db\uDE00c', 'abc'],
	['an override of direction', 'a\u202Eb\u2066c\u2069', 'abc'],
	['what is no character', 'a\uFFFEb\uFFFF', 'ab'],
])('%s is left out', (_, given, expected) => {
	expect(cleanText(given)).toBe(expected);
});

test.each([
	'😀👩‍🔬',
	'שלום\u200F (a)',
	'é ü ß',
	'\ttab\nregel\r\n',
	'€\u00A02.400 – 2.900',
	'\uFFFD',
])('%j stays as it is', (given) => {
	expect(cleanText(given)).toBe(given);
});
