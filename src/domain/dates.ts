import { minutesInDay, minutesOf } from '#domain/shift-length.ts';

const millisecondsInMinute = 60 * 1000;
const millisecondsInDay = minutesInDay * millisecondsInMinute;

/** The dates that four digits of a year can write. */
const [firstDate, lastDate] = [utcOf('0000-01-01'), utcOf('9999-12-31')];

/**
 * The calendar date `days` later; negative numbers go back. Stops at the last date that can be written:
 * some systems close what has no end on 9999-12-31.
 */
export function addDays(date: string, days: number): string {
	const moved = utcOf(date) + days * millisecondsInDay;
	return new Date(Math.min(Math.max(moved, firstDate), lastDate)).toISOString().slice(0, 10);
}

/** Days from one calendar date to another; negative when `to` is the earlier one. */
export function daysBetween(from: string, to: string): number {
	return (utcOf(to) - utcOf(from)) / millisecondsInDay;
}

/** The calendar date on which an instant falls. */
export function todayIn(instant: Date, timeZone = 'Europe/Amsterdam'): string {
	const parts = new Intl.DateTimeFormat('en', {
		timeZone,
		year: 'numeric',
		month: '2-digit',
		day: '2-digit',
	}).formatToParts(instant);
	const partOf = (type: string) => parts.find((part) => part.type === type)?.value;
	return `${partOf('year')}-${partOf('month')}-${partOf('day')}`;
}

/** The last second of a date in the Netherlands, as RFC 3339: `2026-12-18T23:59:59+01:00`. */
export function endOfDay(date: string): string {
	// Clocks change at 01:00 UTC (Directive 2000/84/EC), long before the evening.
	const evening = new Date(utcOf(date) + minutesOf('22:00') * millisecondsInMinute);
	return `${date}T23:59:59${offsetOf(evening)}`;
}

/** The instant of a clock time in the Netherlands; one that clocks skip falls an hour later. */
export function instantOf(date: string, time: string): Date {
	const local = utcOf(date) + minutesOf(time) * millisecondsInMinute;
	// Winter time is one hour ahead of UTC, summer time two; in the hour that comes twice, the first.
	const [first = 0, second = 0] = [60, 120].map(
		(minutes) => local - minutes * millisecondsInMinute,
	);
	const fits = (instant: number) =>
		instant + offsetMinutes(new Date(instant)) * millisecondsInMinute === local;
	return new Date([second, first].find(fits) ?? first);
}

const offsetMinutes = (instant: Date): number => minutesOf(offsetOf(instant).slice(1));

function offsetOf(instant: Date): string {
	const offset = new Intl.DateTimeFormat('en', {
		timeZone: 'Europe/Amsterdam',
		timeZoneName: 'longOffset',
	})
		.formatToParts(instant)
		.find(({ type }) => type === 'timeZoneName');
	if (!offset) throw new Error('The runtime gives no offset for `Europe/Amsterdam`');
	return offset.value.replace('GMT', '');
}

function utcOf(date: string): number {
	const milliseconds = Date.parse(`${date}T00:00:00Z`);
	if (Number.isNaN(milliseconds)) throw new RangeError(`Expected a calendar date, got \`${date}\``);
	return milliseconds;
}
