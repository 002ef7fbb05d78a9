import { bareEnd } from '#channels/text/bare-end.ts';
import { type Typeface, typeface, type Weight } from '#channels/images/font.ts';

/** Room for a text, and how large its letters may be. */
export interface TextRoom {
	width: number;
	height: number;
	weight: Weight;
	/** Sizes of letters in pixels; the largest at which the text fits is taken. */
	largest: number;
	smallest: number;
	/** At most so many lines, also when there is room for more. */
	maxLines?: number;
	/** Distance between lines as a share of the size. */
	lineHeight: number;
}

/** A text as lines that fit. */
export interface TextLines {
	lines: string[];
	size: number;
	/** Of all lines together. */
	height: number;
}

const sizeStep = 2;

/** A text as large as its room allows; what is too long at the smallest size ends in an ellipsis. */
export function fittedLines(text: string, room: TextRoom): TextLines {
	const face = typeface(room.weight);
	const drawable = face.drawable(text);
	for (let size = room.largest; size >= room.smallest; size -= sizeStep) {
		const lines = wrapped(drawable, face, room.width / size);
		if (lines && lines.length <= linesIn(room, size)) {
			return made(balanced(lines, face, room.width / size), size, room);
		}
	}
	const width = room.width / room.smallest;
	const lines = wrapped(broken(drawable, face, width), face, width) ?? [];
	return made(cut(lines, linesIn(room, room.smallest), face, width), room.smallest, room);
}

const made = (lines: string[], size: number, { lineHeight }: TextRoom): TextLines => ({
	lines,
	size,
	height: Math.ceil(lines.length * size * lineHeight),
});

const linesIn = ({ height, lineHeight, maxLines = Infinity }: TextRoom, size: number): number =>
	Math.min(maxLines, Math.floor(height / (size * lineHeight)));

/** Lines no wider than `width`; undefined when one word is. */
function wrapped(text: string, face: Typeface, width: number): string[] | undefined {
	const lines: string[] = [];
	let line = '';
	for (const part of partsOf(text)) {
		const longer = line + part;
		if (face.width(longer.trimEnd()) <= width) {
			line = longer;
			continue;
		}
		if (face.width(part.trimEnd()) > width) return undefined;
		lines.push(line.trimEnd());
		line = part;
	}
	return [...lines, line.trimEnd()].filter((each) => each !== '');
}

/**
 * A text in parts that stay together: words with the space after them. Long words may also end after
 * a hyphen or a slash; “t/m” and “’s-Gravenhage” may not.
 */
const partsOf = (text: string): string[] =>
	text.split(/(?<= )|(?<=[^ \-/]{3}[-/])(?=[^ \-/]{3})/).filter((part) => part !== '');

/** The same number of lines, as evenly filled as can be. */
function balanced(lines: string[], face: Typeface, width: number): string[] {
	const text = lines
		.map((line) => (/[-/]$/.test(line) ? line : `${line} `))
		.join('')
		.trim();
	let [low, high] = [width / 2, width];
	let best = lines;
	for (let step = 0; step < 8; step += 1) {
		const middle = (low + high) / 2;
		const narrower = wrapped(text, face, middle);
		if (narrower && narrower.length <= lines.length) {
			best = narrower;
			high = middle;
		} else low = middle;
	}
	return best;
}

/** A text in which every word fits in a line: longer ones are cut in pieces with hyphens. */
function broken(text: string, face: Typeface, width: number): string {
	return partsOf(text)
		.map((part) => (face.width(part.trimEnd()) <= width ? part : pieces(part, face, width)))
		.join('');
}

function pieces(word: string, face: Typeface, width: number): string {
	let line = '';
	let done = '';
	for (const letter of word.trimEnd()) {
		if (face.width(`${line}${letter}-`) > width) {
			done += `${line}-`;
			line = '';
		}
		line += letter;
	}
	return `${done}${line} `;
}

function cut(lines: string[], most: number, face: Typeface, width: number): string[] {
	if (lines.length <= most) return lines;
	const kept = lines.slice(0, most);
	return [...kept.slice(0, -1), ended(kept.at(-1) ?? '', face, width)];
}

/** The line with an ellipsis after a whole word, or after a letter when it has one word only. */
function ended(line: string, face: Typeface, width: number): string {
	let text = bareEnd(line);
	while (face.width(`${text}…`) > width) {
		const shorter = text.replace(/[ \-/][^ \-/]*$/, '');
		text = bareEnd(shorter === text ? [...text].slice(0, -1).join('') : shorter);
		if (text === '') break;
	}
	return `${text}…`;
}
