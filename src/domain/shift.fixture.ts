import { type Weekday, weekdays } from '#domain/week-days.ts';
import { type Shift, shiftSchema } from '#domain/schema/shift.ts';
import { minutesInDay } from '#domain/shift-length.ts';

export const workdays: Weekday[] = weekdays.slice(0, 5);

/** A shift from Monday to Friday, 09:00 to 17:30 with half an hour of break, except for what is given. */
export function shiftWith(given: Partial<Shift> = {}): Shift {
	return shiftSchema.parse({
		name: 'Dag',
		days: workdays,
		from: '09:00',
		to: '17:30',
		breakMinutes: 30,
		...given,
	});
}

/** A shift without a break on days of this bit mask, 1 to 127; the other numbers may be any. */
export function shiftOfNumbers(
	dayBits: number,
	start: number,
	length: number,
	every: number,
): Shift {
	const from = start % minutesInDay;
	const to = (from + 1 + (length % (minutesInDay - 1))) % minutesInDay;
	const days = weekdays.filter((_, index) => dayBits & (1 << index));
	return shiftWith({ days, from: clockOf(from), to: clockOf(to), every, breakMinutes: 0 });
}

function clockOf(minutes: number): string {
	return [Math.floor(minutes / 60), minutes % 60]
		.map((part) => String(part).padStart(2, '0'))
		.join(':');
}
