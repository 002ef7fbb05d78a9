import { expect, test } from 'vitest';
import { freeTimes } from '#domain/search/free-times.ts';
import { dayParts, type DayPart, isInMask } from '#domain/week-mask.ts';
import { type Weekday, weekdays } from '#domain/week-days.ts';

test.each<[string, readonly Weekday[], readonly DayPart[]]>([
	['roster/ochtend', weekdays, ['morning']],
	['roster/middag', weekdays, ['afternoon']],
	['roster/avond', weekdays, ['evening']],
	['roster/nacht', weekdays, ['evening', 'night']],
	['roster/weekend', ['sat', 'sun'], dayParts],
	['day/sat', ['sat'], dayParts],
	['day/sun', ['sun'], dayParts],
])('%s is these days and parts, and no others', (name, days, parts) => {
	const mask = freeTimes[name] ?? 0;
	const all = weekdays.flatMap((each) => dayParts.map((part) => [each, part] as const));

	expect(all.filter(([each, part]) => isInMask(mask, each, part))).toEqual(
		all.filter(([each, part]) => days.includes(each) && parts.includes(part)),
	);
});
