/**
 * Letters of folded Dutch and English, for use in a class. Ranges compile many times faster than
 * `\p{L}`; letters of other scripts are looked for once something is found.
 */
export const latinLetters = 'a-z\\u00df-\\u024f';

const letterOrDigit = /[\p{L}\p{N}]/u;

/** Whether a position has letters or digits on both sides. */
const isInWord = (text: string, at: number): boolean =>
	letterOrDigit.test(text.charAt(at - 1)) && letterOrDigit.test(text.charAt(at));

/** Whether a stretch of text begins or ends inside a word. */
export const cutsWord = (text: string, start: number, end: number): boolean =>
	isInWord(text, start) || isInWord(text, end);
