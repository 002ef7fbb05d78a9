import { bareEnd } from '#channels/text/bare-end.ts';
import { cleanText } from '#channels/text/clean-text.ts';

/** How long a medium counts a text to be; the length of two texts is that of both together. */
export type Length = (text: string) => number;

/** Letters as people count them in a text box: an emoji of several code points is more than one. */
export const codePoints: Length = (text) => [...text].length;

/** One line without anything that a channel cannot carry. */
export const oneLine = (text: string): string =>
	cleanText(text).replace(/\s+/g, ' ').trim().normalize('NFC');

const graphemes = new Intl.Segmenter('nl', { granularity: 'grapheme' });

/** A text of one line that is at most so long; a longer one ends in an ellipsis after a word. */
export function cutText(text: string, limit: number, length: Length = codePoints): string {
	if (length(text) <= limit) return text;
	const room = limit - length('…');
	let kept = '';
	let used = 0;
	for (const { segment } of graphemes.segment(text)) {
		used += length(segment);
		if (used > room) break;
		kept += segment;
	}
	const space = kept.lastIndexOf(' ');
	const whole = text.charAt(kept.length) === ' ' || space <= 0 ? kept : kept.slice(0, space);
	return `${bareEnd(whole)}…`;
}
