import { type Weekday, weekdays } from '#domain/week-days.ts';
import { eitherOf } from '#domain/written/alternatives.ts';

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

const longName = (day: Weekday): string => names[day].split('|', 1)[0] ?? day;

const stretch = new RegExp(
	`(?<![\\p{L}\\d])(?<first>${anyDay})(?:en)? ?(?:t\\/m|tot en met|tot|-|to|through) ?(?<last>${anyDay})(?![\\p{L}\\d])`,
	'gu',
);
const single = new RegExp(
	`(?<![\\p{L}\\d])(?<name>${anyDay})(?:en|s|avond(?:en)?|ochtend(?:en)?|middag(?:en)?)?(?![\\p{L}\\d])`,
	'gu',
);
/** “do” and “zo” are words too; two short names side by side, or one behind “op”, are days. */
const shortNames = new RegExp(
	eitherOf(
		`(?<![\\p{L}\\d])(?:${anyDay})(?:(?:, en |, ?| en | ?[/&+] ?)(?:${anyDay}))+(?![\\p{L}\\d])`,
		`(?<=(?:^|[^\\p{L}])(?:op|elke|iedere) )(?:${anyDay})(?= (?:van|tussen) ?$|,? ?$)`,
	),
	'gu',
);
const dayWord = /(?:maan|dins|woens|donder|vrij|zater|zon)dag/;
const working = /doordeweeks|werkdagen|weekdays|working days/;
const weekend = /(?:in het|de|het|elk|ieder) weekend(?!\p{L})/u;

/** The days of the week that a stretch of folded text names; undefined when it names none, or not all. */
export function daysIn(text: string): Weekday[] | undefined {
	if (/(?:om de|afwisselend|wisselend|een van|of |vrij(?!dag)|niet|geen|behalve)/.test(text))
		return undefined;
	const rest = text.replace(stretch, (...match) => {
		const { first, last } = match.at(-1) as Record<string, string>;
		return daysFrom(first, last)?.map(longName).join(', ') ?? 'maandagnacht';
	});
	const listed = rest.match(shortNames)?.join(' ') ?? '';
	const names = [
		...Array.from(listed.matchAll(single)),
		...Array.from(rest.matchAll(single)).filter(
			({ groups }) => (groups?.['name'] ?? '').length > 2,
		),
	];
	// A day in a word that is not understood, such as "vrijdagnacht", makes the others a part only.
	if (dayWord.test(rest.replace(single, ''))) return undefined;
	const named = new Set(names.flatMap(({ groups }) => dayByName.get(groups?.['name'] ?? '') ?? []));
	if (named.size > 0) return weekdays.filter((day) => named.has(day));
	if (working.test(text)) return weekdays.slice(0, 5);
	return weekend.test(text) ? weekdays.slice(5) : undefined;
}

function daysFrom(first = '', last = ''): Weekday[] | undefined {
	const [from, to] = [dayByName.get(first), dayByName.get(last)];
	const start = weekdays.indexOf(from ?? 'sun');
	const end = weekdays.indexOf(to ?? 'mon');
	return start < end ? weekdays.slice(start, end + 1) : undefined;
}
