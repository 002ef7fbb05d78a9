import { weekdays } from '#domain/week-days.ts';
import { type DayPart, isInMask, type WeekMask } from '#domain/week-mask.ts';

/** Rows of the small week, top to bottom: as a day goes by. */
export const miniWeekRows: readonly DayPart[] = ['night', 'morning', 'afternoon', 'evening'];

/**
 * The outline (SVG path data) of the cells of one row that are in the mask; empty when none is. A cell
 * is 4 units and every 8 there is one, to be drawn with a round stroke of 3.
 */
export const miniWeekPath = (mask: WeekMask, part: DayPart): string =>
	weekdays.map((day, column) => (isInMask(mask, day, part) ? cell(column, part) : '')).join('');

/** The outline of all cells. */
export const miniWeekGrid = miniWeekRows
	.map((part) => weekdays.map((_, column) => cell(column, part)).join(''))
	.join('');

function cell(column: number, part: DayPart): string {
	return `M${column * 8 + 1.5} ${miniWeekRows.indexOf(part) * 8 + 1.5}h4v4h-4z`;
}
