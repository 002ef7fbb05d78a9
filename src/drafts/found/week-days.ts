import { type Weekday, weekdays } from '#domain/week-days.ts';

const names: Readonly<Record<Weekday, string>> = {
	mon: 'maandag|monday|ma',
	tue: 'dinsdag|tuesday|di',
	wed: 'woensdag|wednesday|wo',
	thu: 'donderdag|thursday|do',
	fri: 'vrijdag|friday|vr',
	sat: 'zaterdag|saturday|za',
	sun: 'zondag|sunday|zo',
};
const anyDay = Object.values(names).join('|');
const dayByName = new Map(
	weekdays.flatMap((day) => names[day].split('|').map((name) => [name, day] as const)),
);

const stretch = new RegExp(
	`(?<![\\p{L}\\d])(?<first>${anyDay})(?:en)? ?(?:t\\/m|tot en met|tot|-|to|through) ?(?<last>${anyDay})(?![\\p{L}\\d])`,
	'u',
);
const single = new RegExp(`(?<![\\p{L}\\d])(?:${anyDay})(?=(?:en)?(?![\\p{L}\\d]))`, 'gu');
const working = /doordeweeks|werkdagen|weekdays|working days/;
const weekend = /(?:in het|de|het|elk|ieder) weekend(?!\p{L})/u;

/** The days of the week that a stretch of folded text names; undefined when it names none, or not all. */
export function daysIn(text: string): Weekday[] | undefined {
	if (/(?:om de|afwisselend|wisselend|een van|of )/.test(text)) return undefined;
	const { first = '', last = '' } = stretch.exec(text)?.groups ?? {};
	const from = dayByName.get(first);
	const to = dayByName.get(last);
	if (from && to) return daysFrom(from, to);
	const named = new Set(
		(text.match(single) ?? [])
			.filter((name) => name.length > 2)
			.flatMap((name) => dayByName.get(name) ?? []),
	);
	if (named.size > 0) return weekdays.filter((day) => named.has(day));
	if (working.test(text)) return weekdays.slice(0, 5);
	return weekend.test(text) ? weekdays.slice(5) : undefined;
}

function daysFrom(first: Weekday, last: Weekday): Weekday[] | undefined {
	const start = weekdays.indexOf(first);
	const end = weekdays.indexOf(last);
	return start < end ? weekdays.slice(start, end + 1) : undefined;
}
