import { typeface } from '#channels/images/font.ts';
import type { PictureLayout } from '#channels/images/picture-layout.ts';
import type { PlacedLine } from '#channels/images/placed-text.ts';
import { lightTokens } from '#domain/theme.ts';
import { weekdays } from '#domain/week-days.ts';
import { isInMask, partsByTime, type WeekMask } from '#domain/week-mask.ts';

/** The week as on the cards of the site, with the names of the days above it. */
export function weekGrid(
	{ mask, days }: { mask: WeekMask; days: readonly string[] },
	{ week: { x, y, width, cell, gap } }: PictureLayout,
	accent: string,
): { svg: string; names: PlacedLine[] } {
	const cellWidth = (width - gap * (weekdays.length - 1)) / weekdays.length;
	const longest = Math.max(...days.map(typeface(500).width));
	const size = Math.round(Math.min(cell * 0.7, cellWidth / longest));
	const leftOf = (column: number): number => x + column * (cellWidth + gap);
	const cells = weekdays.flatMap((day, column) =>
		partsByTime.map((part, row) => {
			const top = y + Math.round(size * 1.5) + row * (cell + gap);
			const colour = isInMask(mask, day, part) ? accent : lightTokens.line;
			return `<rect x="${leftOf(column)}" y="${top}" width="${cellWidth}" height="${cell}" rx="7" fill="${colour}"/>`;
		}),
	);
	const names = days.map((text, column): PlacedLine => {
		const textWidth = typeface(500).width(text) * size;
		return {
			text,
			x: leftOf(column) + (cellWidth - textWidth) / 2,
			y: y + size,
			size,
			weight: 500,
			colour: lightTokens.muted,
		};
	});
	return { svg: cells.join(''), names };
}
