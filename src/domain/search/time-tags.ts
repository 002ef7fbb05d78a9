import { type RosterKind, rosterKindsOf } from '#domain/roster-kinds.ts';
import { freeTimes } from '#domain/search/free-times.ts';
import { tagged } from '#domain/search/tagged.ts';
import { minutesOf } from '#domain/shift-length.ts';
import { fitsWithin, weekMaskOf } from '#domain/week-mask.ts';
import type { ShiftTimes } from '#domain/week-time.ts';

/** The vacancy says when there is work. */
export const timesTag = 'roster/known';

const earlyUntil = minutesOf('07:00');
const lateFrom = minutesOf('19:00');
/** Primary schools mostly go from half past eight until two or a quarter past; the rest is the way there. */
const schoolFrom = minutesOf('08:15');
const schoolUntil = minutesOf('14:45');

/** When there is work, by the names of `term-meanings.ts`. */
export function timeTags(times: readonly ShiftTimes[]): string[] {
	const kinds = rosterKindsOf(times);
	return [
		...tagged(timesTag, times.length > 0),
		...kinds.map((kind) => `roster/${kind}`),
		...dayTags(times, kinds),
		...clockTags(times, kinds),
	];
}

/** On which days there is work, and in which parts of them. */
function dayTags(times: readonly ShiftTimes[], kinds: readonly RosterKind[]): string[] {
	const days = new Set(times.flatMap((shift) => shift.days));
	const isTold = times.length > 0;
	return [
		...tagged('roster/overdag', isTold && !kinds.includes('avond') && !kinds.includes('nacht')),
		...tagged('roster/doordeweeks', isTold && !days.has('sat') && !days.has('sun')),
		...[...days].map((day) => `day/${day}`),
		...['roster/ochtend', 'roster/middag'].filter((tag) =>
			times.some((shift) => fitsWithin(weekMaskOf([shift]), freeTimes[tag] ?? 0)),
		),
	];
}

/** What follows from the times at which shifts begin and end. */
function clockTags(times: readonly ShiftTimes[], kinds: readonly RosterKind[]): string[] {
	const starts = times.map(({ from }) => minutesOf(from));
	const ends = times.map(({ to }) => minutesOf(to));
	const isInSchoolTime =
		starts.every((start) => start >= schoolFrom) && ends.every((end) => end <= schoolUntil);
	const isEarly = starts.some((start) => start > 0 && start <= earlyUntil);
	const isLate = ends.some((end) => end >= lateFrom);
	return [
		...tagged('roster/schooltijd', kinds.includes('kantoortijden') && isInSchoolTime),
		...tagged('roster/vroeg', isEarly),
		...tagged('roster/laat', isLate),
	];
}
