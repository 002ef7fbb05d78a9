import type { Shift } from '#domain/schema/shift.ts';
import { weekdays } from '#domain/week-days.ts';
import { countParts, type WeekMask, weekMaskOf } from '#domain/week-mask.ts';
import type { ShiftTimes } from '#domain/week-time.ts';

/** Work on some of the days that a shift names, such as three of Monday to Friday. */
export interface DayChoice {
	needed: number;
	/** Seven bits, Monday first. */
	days: number;
	/** The parts that the shift takes, for a shift that begins on Monday. */
	parts: WeekMask;
}

/** When somebody has to be there. */
export interface WeekDemand {
	/** Parts of the week that always belong to it. */
	fixed: WeekMask;
	/** No two of these on one day. */
	choices: readonly DayChoice[];
}

type Times = ShiftTimes & Partial<Pick<Shift, 'daysPerWeek' | 'every'>>;

/**
 * What shifts ask of a week. Shifts on some of their days are a choice, when they come every week and
 * can stand on different days; all other shifts ask for every day that they name.
 */
export function weekDemandOf(shifts: readonly Times[]): WeekDemand {
	const isChoice = ({ days, daysPerWeek, every = 1 }: Times): boolean =>
		every === 1 && daysPerWeek !== undefined && daysPerWeek < days.length;
	const choices = shifts.filter(isChoice).map(choiceOf);
	return distinct(choices)
		? { fixed: weekMaskOf(shifts.filter((shift) => !isChoice(shift))), choices }
		: { fixed: weekMaskOf(shifts), choices: [] };
}

/**
 * The parts of the week that somebody lacks, for the choice of days that asks least of her; none when
 * all fits. Two or more parts stand for “does not fit”, and are then not always the fewest.
 */
export function missingParts({ fixed, choices }: WeekDemand, free: WeekMask): WeekMask {
	const missing = fixed & ~free;
	if (choices.length === 0 || countParts(missing) > 1) return missing;
	return leastMissing(choices, free, missing) ?? missing;
}

function choiceOf({ days, daysPerWeek = days.length, from, to }: Times): DayChoice {
	return {
		needed: Math.ceil(daysPerWeek),
		days: days.reduce((bits, day) => bits | (1 << weekdays.indexOf(day)), 0),
		parts: weekMaskOf([{ days: ['mon'], from, to }]),
	};
}

/** Whether there are days enough to have no two of them on one. */
const distinct = (choices: readonly DayChoice[]): boolean =>
	leastMissing(choices, fullWeek, 0) !== undefined;

const fullWeek: WeekMask = 2 ** 28 - 1;
const partsInDay = 4;
const partsInWeek = 28;

/** Day by day: of all ways to have worked so much of each choice, the one that lacks least. */
function leastMissing(
	choices: readonly DayChoice[],
	free: WeekMask,
	missing: WeekMask,
): WeekMask | undefined {
	let ways = new Map([[choices.map(({ needed }) => needed).join(), missing]]);
	for (const day of weekdays.keys()) {
		const next = new Map(ways);
		for (const [key, lacks] of ways) {
			const left = key.split(',').map(Number);
			for (const [index, { days, parts }] of choices.entries()) {
				if ((days & (1 << day)) === 0 || left[index] === 0) continue;
				const after = left.with(index, (left[index] ?? 0) - 1).join();
				const mask = lacks | (turned(parts, day) & ~free);
				const known = next.get(after);
				if (known === undefined || countParts(mask) < countParts(known)) next.set(after, mask);
			}
		}
		ways = next;
	}
	return ways.get(choices.map(() => 0).join());
}

/** Parts of a shift that begins so many days later; Sunday runs on into Monday. */
function turned(parts: WeekMask, days: number): WeekMask {
	const by = days * partsInDay;
	return ((parts << by) | (parts >>> (partsInWeek - by))) & fullWeek;
}
