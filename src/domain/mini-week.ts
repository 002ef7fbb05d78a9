import { weekdays } from '#domain/week-days.ts';
import { type DayPart, isInMask, partsByTime, type WeekMask } from '#domain/week-mask.ts';

/** Rows of the small week, top to bottom. */
export const miniWeekRows = partsByTime;

const side = 7;
const step = side + 1;

/**
 * Lines (SVG path data) through the cells of one row that are in the mask; empty when none is. To be drawn
 * 7 wide in dashes of 7 with 1 between them, so that days in a row are one short line.
 */
export function miniWeekPath(mask: WeekMask, part: DayPart): string {
	const isWork = weekdays.map((day) => isInMask(mask, day, part));
	return isWork
		.flatMap((works, column) => (works && !isWork[column - 1] ? [column] : []))
		.map((column) => {
			const end = isWork.indexOf(false, column);
			return line(column, end === -1 ? weekdays.length : end, part);
		})
		.join('');
}

/** Lines through all cells. */
export const miniWeekGrid = miniWeekRows.map((part) => line(0, weekdays.length, part)).join('');

function line(from: number, to: number, part: DayPart): string {
	const height = miniWeekRows.indexOf(part) * step + side / 2;
	return `M${from * step} ${height}h${(to - from) * step - 1}`;
}
