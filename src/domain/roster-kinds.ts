import { minutesInDay, minutesOf } from '#domain/shift-length.ts';
import { sharedMinutes, type ShiftTimes, type WeekSpan, weekSpansOf } from '#domain/week-time.ts';

/** Kinds of working hours that people search for; the ids stand in addresses. */
export const rosterKinds = ['kantoortijden', 'avond', 'weekend', 'nacht'] as const;
export type RosterKind = (typeof rosterKinds)[number];

const wholeHour = 60;
const workweek = [0, 1, 2, 3, 4];
const everyDay = [...workweek, 5, 6];

const officeHours = spansOn(workweek, '07:00', '18:30');
const evenings = spansOn(everyDay, '18:30', '24:00');
const nights = spansOn(everyDay, '00:00', '06:00');
// A Friday night shift ends on Saturday morning; whoever is home by six has the weekend off.
const weekend = [{ start: 5 * minutesInDay + minutesOf('06:00'), end: 7 * minutesInDay }];

/**
 * Kinds of a roster; none for a roster without shifts. Only a roster wholly on Monday to Friday
 * between 07:00 and 18:30 is `kantoortijden`; one shift is enough for the other kinds.
 */
export function rosterKindsOf(shifts: readonly ShiftTimes[]): RosterKind[] {
	const spans = shifts.flatMap(weekSpansOf);
	return rosterKinds.filter((kind) => tests[kind](spans, shifts));
}

const tests: Record<
	RosterKind,
	(spans: readonly WeekSpan[], shifts: readonly ShiftTimes[]) => boolean
> = {
	kantoortijden: (spans, shifts) =>
		shifts.length > 0 &&
		spans.every((span) => minutesIn(officeHours, span) === span.end - span.start),
	avond: (spans) => spans.some((span) => minutesIn(evenings, span) >= wholeHour),
	weekend: (spans, shifts) =>
		shifts.some(({ days }) => days.includes('sat') || days.includes('sun')) ||
		spans.some((span) => minutesIn(weekend, span) > 0),
	// A night shift has more than one hour of work between 00:00 and 06:00 (Arbeidstijdenwet, read
	// 2026-11-22 at https://www.arbowetweter.nl/arbowetweetje/nachtdiensten-regels-1).
	nacht: (spans) => spans.some((span) => minutesIn(nights, span) > wholeHour),
};

function minutesIn(window: readonly WeekSpan[], span: WeekSpan): number {
	return window.reduce((minutes, part) => minutes + sharedMinutes(part, span), 0);
}

function spansOn(dayIndexes: readonly number[], from: string, to: string): WeekSpan[] {
	return dayIndexes.map((index) => ({
		start: index * minutesInDay + minutesOf(from),
		end: index * minutesInDay + minutesOf(to),
	}));
}
