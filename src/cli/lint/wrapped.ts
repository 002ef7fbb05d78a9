const segmenter = new Intl.Segmenter('nl', { granularity: 'grapheme' });
const wide =
	/\p{Emoji_Presentation}|[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]/u;
const none = /^\p{M}|^[\u00AD\u200B-\u200D\u2060\uFEFF]/u;

/** Columns that a text takes on a screen. */
export function columnsOf(text: string): number {
	let columns = 0;
	for (const { segment } of segmenter.segment(text)) columns += columnsOfCharacter(segment);
	return columns;
}

function columnsOfCharacter(character: string): number {
	if (none.test(character)) return 0;
	return wide.test(character) ? 2 : 1;
}

/** A text in lines of at most so many columns, broken at spaces; a longer word stays whole. */
export function wrapped(text: string, width: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const line = lines.at(-1);
		if (line !== undefined && columnsOf(line) + 1 + columnsOf(word) <= width)
			lines[lines.length - 1] = `${line} ${word}`;
		else lines.push(word);
	}
	return lines;
}
