import { typeface, type Weight } from '#channels/images/font.ts';
import { fittedLines, type TextRoom } from '#channels/images/text-lines.ts';

/** One line of a drawing. */
export interface PlacedLine {
	text: string;
	/** Left end, on the base line. */
	x: number;
	y: number;
	size: number;
	weight: Weight;
	colour: string;
}

export interface PlacedText {
	lines: PlacedLine[];
	/** Where the next text may begin. */
	bottom: number;
}

/** From the top of a line to its base line, as a share of the size: Figtree's capitals are 0.7. */
const rise = 0.8;

/** A text below `top`, as large as its room allows. */
export function placed(
	text: string,
	{ x, top, colour, ...room }: TextRoom & { x: number; top: number; colour: string },
): PlacedText {
	const { lines, size, height } = fittedLines(text, room);
	return {
		bottom: top + height,
		lines: lines.map((line, index) => ({
			text: line,
			x,
			y: Math.round(top + size * (index * room.lineHeight + rise)),
			size,
			weight: room.weight,
			colour,
		})),
	};
}

/** The same text lower down. */
export const movedDown = (lines: readonly PlacedLine[], by: number): PlacedLine[] =>
	lines.map((line) => ({ ...line, y: line.y + by }));

/** A line as an SVG path: outlines need no font where the picture is made or shown. */
export const pathOf = ({ text, x, y, size, weight, colour }: PlacedLine): string =>
	`<path fill="${colour}" d="${typeface(weight).outline(text, x, y, size)}"/>`;
