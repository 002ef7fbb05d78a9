/**
 * Letters of folded Dutch and English, for use in a class. Ranges compile many times faster than
 * `\p{L}`; letters of other scripts are looked for once something is found.
 */
export const latinLetters = 'a-z\\u00df-\\u024f';

const letterOrDigit = /[\p{L}\p{N}]/u;

/** Of the letters of Dutch and English a table says it at once. */
const isLatinLetterOrDigit = Uint8Array.from({ length: 0x250 }, (_, code) =>
	Number(letterOrDigit.test(String.fromCharCode(code))),
);

/** Whether a letter or digit of any script stands at a place; false outside the text. */
export function isLetterOrDigit(text: string, at: number): boolean {
	const known = isLatinLetterOrDigit[text.charCodeAt(at)];
	return known === undefined ? letterOrDigit.test(text.charAt(at)) : known === 1;
}

/** Whether a position has letters or digits on both sides. */
const isInWord = (text: string, at: number): boolean =>
	isLetterOrDigit(text, at - 1) && isLetterOrDigit(text, at);

/** Whether a stretch of text begins or ends inside a word. */
export const cutsWord = (text: string, start: number, end: number): boolean =>
	isInWord(text, start) || isInWord(text, end);
