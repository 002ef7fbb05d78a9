import type { MappedText } from '#lint/core/mapped-text.ts';

const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/;
const space = /[\s\u00A0]/;
const cluster = /\P{M}\p{M}*/gu;

const straight: Record<string, string> = {
	'\u2018': "'",
	'\u2019': "'",
	'\u02BC': "'",
	'\u201C': '"',
	'\u201D': '"',
	'\u201E': '"',
	'\u00AB': '"',
	'\u00BB': '"',
	'\u2010': '-',
	'\u2011': '-',
};

/**
 * Lower case, composed accents (NFC), one space for all white space, straight quotes and hyphens,
 * nothing invisible. A phrase is then found however it was typed.
 */
export function fold({ text, starts, ends }: MappedText): MappedText {
	let folded = '';
	// Asking the growing text for its end would copy it for every letter.
	let last = '';
	const foldedStarts: number[] = [];
	const foldedEnds: number[] = [];
	for (const { 0: letter, index } of text.matchAll(cluster)) {
		const shown = foldedLetter(letter, last);
		for (let unit = 0; unit < shown.length; unit += 1) {
			foldedStarts.push(starts[index] ?? 0);
			foldedEnds.push(ends[index + letter.length - 1] ?? 0);
		}
		folded += shown;
		last = shown.at(-1) ?? last;
	}
	return { text: folded, starts: foldedStarts, ends: foldedEnds };
}

function foldedLetter(letter: string, last: string): string {
	const [first = ''] = letter;
	if (invisible.test(first)) return '';
	if (space.test(first)) return last === '' || last === ' ' ? '' : ' ';
	return straight[letter] ?? letter.normalize('NFC').toLowerCase();
}
