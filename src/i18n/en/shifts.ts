import type { Weekday } from '#domain/week-days.ts';
import {
	dayRunsOf,
	endsNextAfternoon,
	type ShiftGroup,
	shiftGroupsOf,
} from '#domain/shift-groups.ts';
import { plural } from '#i18n/en/count.ts';

export const weekdayNames: Record<Weekday, string> = {
	mon: 'Monday',
	tue: 'Tuesday',
	wed: 'Wednesday',
	thu: 'Thursday',
	fri: 'Friday',
	sat: 'Saturday',
	sun: 'Sunday',
};

export const weekdayShort: Record<Weekday, string> = {
	mon: 'Mon',
	tue: 'Tue',
	wed: 'Wed',
	thu: 'Thu',
	fri: 'Fri',
	sat: 'Sat',
	sun: 'Sun',
};

/** One phrase per group of shifts with the same times: “Mon to Fri 08:00–16:30”. */
export function describeShifts(shifts: readonly ShiftGroup[]): string[] {
	return shiftGroupsOf(shifts).map((group) => `${describeDays(group)} ${describeTimes(group)}`);
}

function describeDays({ days, daysPerWeek, every }: ShiftGroup): string {
	const [first] = days;
	if (every > 1 && days.length === 1 && first) return `1 in ${every} ${weekdayNames[first]}s`;
	if (every === 1 && days.length === 7 && !daysPerWeek) return 'every day';
	const choice = daysPerWeek && `${plural(daysPerWeek, 'day')} out of `;
	return `${describeFrequency(every)}${choice ?? ''}${joinDays(days)}`;
}

function describeFrequency(every: number): string {
	if (every === 1) return '';
	return every === 2 ? 'every other week ' : `1 in ${every} weeks `;
}

function joinDays(days: readonly Weekday[]): string {
	const names = dayRunsOf(days).flatMap((run) => {
		const short = run.map((day) => weekdayShort[day]);
		return short.length > 2 ? `${short.at(0)} to ${short.at(-1)}` : short;
	});
	return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter(Boolean).join(' and ');
}

function describeTimes({ from, to }: ShiftGroup): string {
	const until = to === '00:00' ? '24:00' : to;
	const times = `${from}–${until}`;
	return endsNextAfternoon({ from, to }) ? `${times} (until the next day)` : times;
}
