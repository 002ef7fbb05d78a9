import type { ListedVacancy } from '#domain/listings/listing.ts';
import type { Shift } from '#domain/schema/shift.ts';
import { timesOfRoster } from '#domain/times-of-roster.ts';
import { weekdays } from '#domain/week-days.ts';
import { countParts, daysLater, type WeekMask, weekMaskOf, wholeWeek } from '#domain/week-mask.ts';
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

type GivenTimes = Pick<ListedVacancy, 'shifts' | 'roster'>;

/** Many vacancies share the same shifts, and what these ask takes long to work out. */
const demands = new WeakMap<GivenTimes, WeekDemand>();

/** What a vacancy of a list asks of a week. */
export function demandOf(times: GivenTimes): WeekDemand {
	const demand =
		demands.get(times) ??
		weekDemandOf(times.shifts.length > 0 ? times.shifts : timesOfRoster(times));
	demands.set(times, demand);
	return demand;
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
	leastMissing(choices, wholeWeek, 0) !== undefined;

/** Days still to be worked of each choice, such as `2,1`, with the parts that are lacking so far. */
type Ways = ReadonlyMap<string, WeekMask>;

/**
 * Of all ways to choose the days, the parts that the best one lacks; undefined when there are too few
 * days. Goes through the week day by day, and of the ways that leave the same to be worked keeps only
 * the best so far: all of them would be thousands.
 */
function leastMissing(
	choices: readonly DayChoice[],
	free: WeekMask,
	missing: WeekMask,
): WeekMask | undefined {
	const start: Ways = new Map([[choices.map(({ needed }) => needed).join(), missing]]);
	const ways = [...weekdays.keys()].reduce((so, day) => afterDay(day, so, choices, free), start);
	return ways.get(choices.map(() => 0).join());
}

/** On a day one works nothing, or one of the choices that name it. */
function afterDay(day: number, before: Ways, choices: readonly DayChoice[], free: WeekMask): Ways {
	const after = new Map(before);
	for (const [key, lacks] of before) {
		const left = key.split(',').map(Number);
		for (const [index, { days, parts }] of choices.entries()) {
			const open = left[index] ?? 0;
			if ((days & (1 << day)) === 0 || open === 0) continue;
			const rest = left.with(index, open - 1).join();
			keepBest(after, rest, lacks | (daysLater(parts, day) & ~free));
		}
	}
	return after;
}

function keepBest(ways: Map<string, WeekMask>, rest: string, lacks: WeekMask): void {
	const known = ways.get(rest);
	if (known === undefined || countParts(lacks) < countParts(known)) ways.set(rest, lacks);
}
