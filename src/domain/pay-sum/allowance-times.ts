import type { Allowance } from '#domain/schema/allowance.ts';
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
 * which no roster tells, and for an evening or night of which the vacancy names no hours. An evening
 * without an end lasts until midnight; a night without one until six, as in `roster-kinds.ts`.
 */
export function allowanceTimesOf(allowance: Allowance): AllowanceTimes | undefined {
	const { from, to } = allowance;
	const times = timesPerOccasion(allowance);
	return from !== undefined && from === to ? undefined : times;
}

export function allowanceSpansOf(allowance: Allowance): WeekSpan[] {
	const times = allowanceTimesOf(allowance);
	return times ? weekSpansOf({ ...times, days: [...times.days] }) : [];
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
			return { days: ['sat'], from: from ?? '00:00', to: to ?? '24:00' };
		case 'sunday':
			return { days: ['sun'], from: from ?? '00:00', to: to ?? '24:00' };
		case 'holiday':
		case 'overtime':
			return undefined;
	}
}
