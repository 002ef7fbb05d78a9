import { type Weekday, weekdays } from '#domain/week-days.ts';
import { type DayPart, isInMask, partsByTime, type WeekMask } from '#domain/week-mask.ts';
import type { Dictionary } from '#i18n/dictionary.ts';

/** How much work there is in each part of the week. */
export interface WeekCoverage {
	days: readonly string[];
	parts: readonly {
		name: string;
		/** Per day: the number of vacancies, and that as a share of the busiest part, 0 to 1. */
		cells: readonly { count: number; share: number }[];
	}[];
}

/** Counts vacancies per part of the week. */
export function weekCoverage(masks: readonly WeekMask[], { words }: Dictionary): WeekCoverage {
	const countOf = (day: Weekday, part: DayPart): number =>
		masks.filter((mask) => isInMask(mask, day, part)).length;
	const most = Math.max(
		1,
		...weekdays.flatMap((day) => partsByTime.map((part) => countOf(day, part))),
	);
	return {
		days: weekdays.map((day) => words.weekdayShort[day]),
		parts: partsByTime.map((part) => ({
			name: words.dayPart[part],
			cells: weekdays.map((day) => {
				const count = countOf(day, part);
				return { count, share: count / most };
			}),
		})),
	};
}
