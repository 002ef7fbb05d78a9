import type { Allowance } from '#domain/schema/allowance.ts';
import { hasLength } from '#domain/shift-length.ts';
import { type Weekday, weekdays } from '#domain/week-days.ts';
import { type WeekSpan, weekSpansOf } from '#domain/week-time.ts';

/** When an allowance holds, every week. */
export interface AllowanceTimes {
	days: readonly Weekday[];
	from: string;
	to: string;
}

/**
 * The hours of a common week in which an allowance holds. Undefined for public holidays and overtime,
 * which no roster tells, for an evening or night of which the vacancy names no hours, and for hours that
 * end where they begin. An evening without an end lasts until midnight; a night without one until six, as
 * in `roster-kinds.ts`.
 */
export function allowanceTimesOf(allowance: Allowance): AllowanceTimes | undefined {
	const times = timesPerOccasion(allowance);
	return times && hasLength(times) ? times : undefined;
}

/** The same as stretches of a week; none where the times are not known. */
export function allowanceSpansOf(allowance: Allowance): WeekSpan[] {
	const times = allowanceTimesOf(allowance);
	return times ? weekSpansOf(times) : [];
}

function timesPerOccasion({ for: occasion, from, to }: Allowance): AllowanceTimes | undefined {
	switch (occasion) {
		case 'evening':
			return from === undefined ? undefined : { days: weekdays, from, to: to ?? '24:00' };
		case 'night':
			return from === undefined && to === undefined
				? undefined
				: { days: weekdays, from: from ?? '00:00', to: to ?? '06:00' };
		case 'saturday':
			return wholeDay('sat', from, to);
		case 'sunday':
			return wholeDay('sun', from, to);
		case 'holiday':
		case 'overtime':
			return undefined;
	}
}

/** The hours of a day in the weekend, or those of them that are named; `00:00` can end it too. */
const wholeDay = (day: Weekday, from = '00:00', to = '24:00'): AllowanceTimes => ({
	days: [day],
	from,
	to: to === '00:00' ? '24:00' : to,
});
