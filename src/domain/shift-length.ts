/** Start and end on the clock, `hh:mm`. */
export interface ClockSpan {
	from: string;
	to: string;
}

export const minutesInDay = 24 * 60;

/** Minutes since midnight of `hh:mm`. */
export function minutesOf(time: string): number {
	const [hours, minutes = 0] = time.split(':');
	return Number(hours) * 60 + Number(minutes);
}

/** Whether there is time between start and end: 00:00 to 24:00 is a day, 24:00 to 00:00 is nothing. */
export const hasLength = (span: ClockSpan): boolean =>
	span.from !== span.to && shiftMinutes(span) > 0;

/** Minutes from start to end, breaks included; an end at or before the start is on the next day. */
export function shiftMinutes({ from, to }: ClockSpan): number {
	const minutes = minutesOf(to) - minutesOf(from);
	return minutes > 0 ? minutes : minutes + minutesInDay;
}
