import type { Weekday } from '#domain/week-days.ts';
import {
	dayRunsOf,
	endsNextAfternoon,
	type ShiftGroup,
	shiftGroupsOf,
} from '#domain/shift-groups.ts';
import { plural } from '#i18n/nl/count.ts';

export const weekdayNames: Record<Weekday, string> = {
	mon: 'maandag',
	tue: 'dinsdag',
	wed: 'woensdag',
	thu: 'donderdag',
	fri: 'vrijdag',
	sat: 'zaterdag',
	sun: 'zondag',
};

export const weekdayShort: Record<Weekday, string> = {
	mon: 'ma',
	tue: 'di',
	wed: 'wo',
	thu: 'do',
	fri: 'vr',
	sat: 'za',
	sun: 'zo',
};

/** One phrase per group of shifts with the same times: “ma t/m vr 08.00–16.30”. */
export function describeShifts(shifts: readonly ShiftGroup[]): string[] {
	return shiftGroupsOf(shifts).map((group) => `${describeDays(group)} ${describeTimes(group)}`);
}

function describeDays({ days, daysPerWeek, every }: ShiftGroup): string {
	const [first] = days;
	if (every > 1 && days.length === 1 && first) return `1 op de ${every} ${weekdayNames[first]}en`;
	if (every === 1 && days.length === 7 && !daysPerWeek) return 'elke dag';
	const choice = daysPerWeek && `${plural(daysPerWeek, 'dag', 'dagen')} uit `;
	return `${describeFrequency(every)}${choice ?? ''}${joinDays(days)}`;
}

function describeFrequency(every: number): string {
	if (every === 1) return '';
	return every === 2 ? 'om de week ' : `1 op de ${every} weken `;
}

function joinDays(days: readonly Weekday[]): string {
	const names = dayRunsOf(days).flatMap((run) => {
		const short = run.map((day) => weekdayShort[day]);
		return short.length > 2 ? `${short.at(0)} t/m ${short.at(-1)}` : short;
	});
	return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter(Boolean).join(' en ');
}

function describeTimes({ from, to }: ShiftGroup): string {
	const until = to === '00:00' ? '24:00' : to;
	const times = `${from}–${until}`.replaceAll(':', '.');
	return endsNextAfternoon({ from, to }) ? `${times} (tot de volgende dag)` : times;
}
