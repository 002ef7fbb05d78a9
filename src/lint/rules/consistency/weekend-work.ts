import type { Vacancy } from '#domain/schema/vacancy.ts';

export type WeekendDay = 'sat' | 'sun';

/** Whether the fields leave room for work on that day in each week. */
export function mayReturnWeekly({ shifts, roster }: Vacancy, day: WeekendDay): boolean {
	const open = [...(roster?.referenceDays ?? []), ...(roster?.flexible ? [roster.flexible] : [])];
	const times = shifts.filter(({ days }) => days.includes(day)).map(({ every }) => 1 / every);
	return (
		roster?.selfScheduling === true ||
		(shifts.length === 0 && open.length === 0) ||
		open.some(({ days }) => days.includes(day)) ||
		times.reduce((total, share) => total + share, 0) >= 1
	);
}

/** Weeks between two such days, where one shift decides that. */
export function interval({ shifts }: Vacancy, day: WeekendDay): number | undefined {
	const every = shifts.filter(({ days }) => days.includes(day)).map((shift) => shift.every);
	return every.length > 0 ? Math.min(...every) : undefined;
}

/** Whether a shift, a day of reference or being on call falls in a weekend. */
export function worksWeekends({ shifts, roster }: Vacancy): boolean {
	const days = [
		...shifts,
		...(roster?.referenceDays ?? []),
		...(roster?.flexible ? [roster.flexible] : []),
	];
	const isOutside = roster?.reachability?.outsideHours === true;
	return (
		isOutside || days.some((shift) => shift.days.includes('sat') || shift.days.includes('sun'))
	);
}
