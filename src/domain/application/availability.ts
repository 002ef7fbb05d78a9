import { type Weekday, weekdays } from '#domain/week-days.ts';
import { type DayPart, isInMask, maskOf, partsByTime, type WeekMask } from '#domain/week-mask.ts';

/** One of the 28 parts of a week. */
export type WeekPart = readonly [day: Weekday, part: DayPart];

const weekParts: readonly WeekPart[] = weekdays.flatMap((day) =>
	partsByTime.map((part): WeekPart => [day, part]),
);

/** The parts of a mask, from Monday's night to Sunday's evening. */
export const partsIn = (mask: WeekMask): WeekPart[] =>
	weekParts.filter(([day, part]) => isInMask(mask, day, part));

/** Name of a part in a form: `mon-evening`. */
export const partName = ([day, part]: WeekPart): string => `${day}-${part}`;

/** The mask of such names; what is not one of them counts for nothing. */
export function maskOfNames(names: readonly string[]): WeekMask {
	return maskOf(weekParts.filter((part) => names.includes(partName(part))));
}
