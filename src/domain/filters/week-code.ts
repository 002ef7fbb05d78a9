import { type Weekday, weekdays } from '#domain/week-days.ts';
import {
	type DayPart,
	dayParts,
	isInMask,
	maskOfPart,
	partsByTime,
	type WeekMask,
} from '#domain/week-mask.ts';

/** Days and parts of days as addresses write them, by the first letters of the Dutch words. */
const dayCodes: Record<Weekday, string> = {
	mon: 'ma',
	tue: 'di',
	wed: 'wo',
	thu: 'do',
	fri: 'vr',
	sat: 'za',
	sun: 'zo',
};
const partCodes: Record<DayPart, string> = {
	morning: 'o',
	afternoon: 'm',
	evening: 'a',
	night: 'n',
};

/** One part of one day: `di-a` is Tuesday evening. */
export const partCode = (day: Weekday, part: DayPart): string =>
	`${dayCodes[day]}-${partCodes[part]}`;

/** Parts of a week, one text per day: `ma-om`, `za-a`. */
export function weekCodes(mask: WeekMask): string[] {
	return weekdays.flatMap((day) => {
		const letters = partsByTime
			.filter((part) => isInMask(mask, day, part))
			.map((part) => partCodes[part]);
		return letters.length > 0 ? [`${dayCodes[day]}-${letters.join('')}`] : [];
	});
}

/** The mask of such texts; what is not one is left out. */
export function weekFromCodes(codes: readonly string[]): WeekMask {
	return codes.reduce((mask, code) => mask | maskFrom(code), 0);
}

function maskFrom(code: string): WeekMask {
	const [dayCode = '', letters = ''] = code.split('-');
	const day = weekdays.find((candidate) => dayCodes[candidate] === dayCode);
	if (!day) return 0;
	return dayParts
		.filter((part) => letters.includes(partCodes[part]))
		.reduce((mask, part) => mask | maskOfPart(day, part), 0);
}
