import type { PictureContent } from '#channels/images/picture-content.ts';
import type { PictureLayout } from '#channels/images/picture-layout.ts';
import { movedDown, type PlacedLine, placed } from '#channels/images/placed-text.ts';

interface Page {
	width: number;
	layout: PictureLayout;
	/** Colour of text on the colour of the board. */
	colour: string;
}

const kickerLineHeight = 1.2;

/** The name of the board, and below it employer, place and title, which stand at the lower edge. */
export function headTexts(content: PictureContent, page: Page): PlacedLine[] {
	const { head } = page.layout;
	const smallest = Math.round(head.kicker * 0.78);
	const kicker = placed(`${content.employer} · ${content.place}`, {
		...roomOf(page),
		weight: 500,
		top: head.top,
		height: Math.ceil(2 * smallest * kickerLineHeight),
		largest: head.kicker,
		smallest,
		lineHeight: kickerLineHeight,
	});
	const top = Math.round(kicker.bottom + head.kicker * 0.2);
	const title = placed(content.title, {
		...roomOf(page),
		...head.title,
		weight: 700,
		top,
		height: head.bottom - top,
		lineHeight: 1.08,
	});
	const spare = Math.max(0, head.bottom - title.bottom);
	return [...brandText(content, page), ...movedDown([...kicker.lines, ...title.lines], spare)];
}

function brandText({ board }: PictureContent, page: Page): PlacedLine[] {
	const { top, size } = page.layout.brand;
	return placed(board, {
		...roomOf(page),
		weight: 700,
		top,
		height: size * 2,
		largest: size,
		smallest: size,
		maxLines: 1,
		lineHeight: 1.2,
	}).lines;
}

const roomOf = ({ width, layout: { margin }, colour }: Page) => ({
	x: margin,
	width: width - 2 * margin,
	colour,
});
