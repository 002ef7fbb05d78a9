import { type Weekday, weekdays } from '#domain/week-days.ts';
import { dayGroups } from '#i18n/nl/notation.ts';
import { weekdayNames } from '#i18n/nl/shifts.ts';

const until = /\b(?:t\/m|tot en met|tot|-|–)\s*/giu;

/** Days as people type them: `ma di`, `ma t/m vr`, `zaterdag en zondag`, `elke dag`; undefined when one is none. */
export function daysFrom(text: string): Weekday[] | undefined {
	const whole = dayGroups[text.trim().toLowerCase()];
	if (whole) return [...whole];
	const spread = text
		.toLowerCase()
		.replace(until, ' > ')
		.replace(/\ben\b|,/g, ' ');
	const days = new Set<Weekday>();
	let open: Weekday | undefined;
	let isRange = false;
	for (const [token] of spread.matchAll(/>|\p{L}+/gu)) {
		if (token === '>') {
			isRange = true;
			continue;
		}
		const day = dayNamed(token.replace(/dags$/, 'dag'));
		if (!day) return undefined;
		for (const each of isRange && open ? between(open, day) : [day]) days.add(each);
		[open, isRange] = [day, false];
	}
	return isRange || days.size === 0 ? undefined : weekdays.filter((day) => days.has(day));
}

const dayNamed = (word: string): Weekday | undefined =>
	word.length < 2
		? undefined
		: weekdays.find((day) => weekdayNames[day].startsWith(word) || day === word);

/** From one day up to and including the other, also past Sunday. */
function between(first: Weekday, last: Weekday): Weekday[] {
	const start = weekdays.indexOf(first);
	const length = (weekdays.indexOf(last) - start + 7) % 7;
	return Array.from({ length: length + 1 }, (_, index) => weekdays[(start + index) % 7] ?? first);
}
