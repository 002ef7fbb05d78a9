import { type Weekday, weekdays } from '#domain/week-days.ts';
import type { Shift } from '#domain/schema/shift.ts';
import { minutesOf } from '#domain/shift-length.ts';
import { isOvernight } from '#domain/shifts.ts';
import type { ShiftTimes } from '#domain/week-time.ts';

/** Shifts with the same times and frequency, as one set of days in the order of the week. */
export type ShiftGroup = ShiftTimes & Pick<Shift, 'daysPerWeek' | 'every'>;

/** Joins shifts that differ only in name and days; "two days out of" stays as it is. */
export function shiftGroupsOf(shifts: readonly ShiftGroup[]): ShiftGroup[] {
	const groups: ShiftGroup[] = [];
	for (const group of shifts.map(toGroup)) {
		const index = groups.findIndex((other) => canJoin(other, group));
		const other = groups[index];
		if (other) groups[index] = { ...other, days: inWeekOrder([...other.days, ...group.days]) };
		else groups.push(group);
	}
	return groups;
}

/** Days as stretches without a gap: Monday to Wednesday and Saturday are two stretches. */
export function dayRunsOf(days: readonly Weekday[]): Weekday[][] {
	const runs: Weekday[][] = [];
	for (const day of inWeekOrder(days)) {
		const run = runs.at(-1);
		const previous = run?.at(-1);
		const follows = previous && weekdays.indexOf(day) === weekdays.indexOf(previous) + 1;
		if (run && follows) run.push(day);
		else runs.push([day]);
	}
	return runs;
}

/** Whether the times alone mislead: until noon one reads an earlier hour as the next morning, after that as a mistake. */
export const endsNextAfternoon = (span: Pick<Shift, 'from' | 'to'>): boolean =>
	isOvernight(span) && minutesOf(span.to) > 12 * 60;

function toGroup({ days, daysPerWeek, from, to, every }: ShiftGroup): ShiftGroup {
	const isChoice = daysPerWeek !== undefined && daysPerWeek < days.length;
	return {
		days: inWeekOrder(days),
		daysPerWeek: isChoice ? daysPerWeek : undefined,
		from,
		to,
		every,
	};
}

function canJoin(a: ShiftGroup, b: ShiftGroup): boolean {
	const areWhole = a.daysPerWeek === undefined && b.daysPerWeek === undefined;
	return areWhole && a.from === b.from && a.to === b.to && a.every === b.every;
}

function inWeekOrder(days: readonly Weekday[]): Weekday[] {
	return weekdays.filter((day) => days.includes(day));
}
