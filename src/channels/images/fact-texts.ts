import type { PictureContent } from '#channels/images/picture-content.ts';
import type { PictureLayout } from '#channels/images/picture-layout.ts';
import { type PlacedLine, placed } from '#channels/images/placed-text.ts';
import { lightTokens } from '#domain/theme.ts';

const { ink, muted } = lightTokens;
const lineHeight = 1.2;
const sizeStep = 2;

/**
 * Pay, hours and shifts, one below the other, as large as all of them fit; each on one line where
 * that can be. Where there are more shifts than room the last one shown ends in an ellipsis.
 */
export function factTexts(content: PictureContent, layout: PictureLayout): PlacedLine[] {
	const { largest, smallest } = layout.facts.text;
	const { shifts } = content;
	for (const mostLines of [1, 2]) {
		for (let size = largest; size >= smallest; size -= sizeStep) {
			const lines = linesOf(content, shifts, { size, mostLines }, layout);
			if (lines) return lines;
		}
	}
	const letters = { size: smallest, mostLines: 2 };
	for (let count = shifts.length - 1; count > 0; count -= 1) {
		const shown = shifts.slice(0, count).with(-1, `${shifts[count - 1]} …`);
		const lines = linesOf(content, shown, letters, layout);
		if (lines) return lines;
	}
	return linesOf(content, [], letters, layout) ?? [];
}

interface Letters {
	size: number;
	/** Of one shift. */
	mostLines: number;
}

/** Undefined when there is no room for all of it. */
function linesOf(
	{ pay, payAtHours, hours }: PictureContent,
	shifts: readonly string[],
	{ size, mostLines }: Letters,
	{ facts, margin }: PictureLayout,
): PlacedLine[] | undefined {
	const wide = { width: facts.payWidth, maxLines: 1 };
	const narrow = { width: facts.width, largest: size, smallest: size, colour: ink };
	const rows = [
		{ ...wide, text: pay, weight: 700, largest: facts.pay, smallest: size, colour: ink },
		{ ...wide, text: payAtHours, weight: 500, largest: size, smallest: size * 0.7, colour: muted },
		{ ...narrow, text: hours, weight: 700, maxLines: 2 },
		// A line more than a shift may take, to see whether it would take more.
		...shifts.map(
			(text) => ({ ...narrow, text, weight: 500, maxLines: mostLines + 1, mostLines }) as const,
		),
	] as const;
	const lines: PlacedLine[] = [];
	let top = facts.top;
	for (const { text, ...room } of rows) {
		if (!text) continue;
		const made = placed(text, { ...room, x: margin, top, lineHeight, height: Infinity });
		const isTooLong = 'mostLines' in room && made.lines.length > room.mostLines;
		if (isTooLong || made.bottom > facts.bottom) return undefined;
		lines.push(...made.lines);
		top = made.bottom + Math.round(size * 0.15);
	}
	return lines;
}
