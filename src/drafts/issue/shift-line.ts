import { type Weekday, weekdays } from '#domain/week-days.ts';
import { weekdayNames, weekdayShort } from '#i18n/nl/shifts.ts';

/** A shift as far as a line of text gives it. */
export interface ShiftDraft {
	name?: string;
	days: Weekday[];
	from: string;
	to: string;
	breakMinutes?: number;
	every?: number;
}

const time = String.raw`(\d{1,2})(?:[.:](\d{2}))?(?: ?(?:uur|u)\b)?`;
const timesPattern = new RegExp(String.raw`\b${time}\s*(?:-|–|—|tot)\s*${time}`, 'i');
const breakPattern =
	/\b(\d{1,3}) ?min(?:uten|uut|\.)? pauze\b|\bpauze:? (\d{1,3}) ?min(?:uten|uut|\.)?/i;
const everyPattern =
	/\b(?:1|een|één) ?(?:keer|maal|x) (?:in|per) de (\d{1,2}) weken\b|\bom de week\b/i;

/**
 * Reads “Laat: ma t/m wo 12:30-21:00, 30 minuten pauze, om de week”. Undefined when anything in the line
 * is not understood: half a shift would be a wrong one.
 */
export function shiftFrom(line: string): ShiftDraft | undefined {
	const [name, rest] = withName(line);
	const [times, withoutTimes] = taken(rest, timesPattern);
	if (!times) return undefined;
	const [pause, withoutBreak] = taken(withoutTimes, breakPattern);
	const [every, left] = taken(withoutBreak, everyPattern);
	const days = daysFrom(left);
	if (!days) return undefined;
	return {
		...(name === '' ? {} : { name }),
		days,
		from: clock(times[1], times[2]),
		to: clock(times[3], times[4]),
		...(pause ? { breakMinutes: Number(pause[1] ?? pause[2]) } : {}),
		...(every ? { every: Number(every[1] ?? 2) } : {}),
	};
}

/** What stands before the first colon is a name, unless that colon is one of a time. */
function withName(line: string): [name: string, rest: string] {
	const end = line.indexOf(':');
	const isTime = /\d:\d/.test(line.slice(Math.max(end - 1, 0), end + 2));
	return end < 0 || isTime ? ['', line] : [line.slice(0, end).trim(), line.slice(end + 1)];
}

/** What a pattern finds, and the text without it. */
function taken(text: string, pattern: RegExp): [RegExpExecArray | null, string] {
	const match = pattern.exec(text);
	return [match, match ? text.replace(match[0], ' ') : text];
}

const clock = (hours = '', minutes = '00'): string => `${hours.padStart(2, '0')}:${minutes}`;

const dayOf = (word: string): Weekday | undefined =>
	weekdays.find((day) => [weekdayShort[day], weekdayNames[day]].includes(word.toLowerCase()));

/** Days and ranges of days; undefined when there is any other word. */
function daysFrom(text: string): Weekday[] | undefined {
	const parts = text
		.replace(/-|–|t\/m|tot en met/gi, ' – ')
		.split(/\s+/)
		.join(' ')
		.replaceAll(' – ', '–')
		.split(/[ ,;+&]+|\ben\b/i)
		.filter((part) => !/^(?:\.|van|op)?$/i.test(part));
	const days = parts.flatMap((part) => rangeOf(part) ?? [undefined]);
	const known = days.filter((day) => day !== undefined);
	return known.length > 0 && known.length === days.length ? [...new Set(known)] : undefined;
}

function rangeOf(part: string): Weekday[] | undefined {
	const [from, to = from, ...more] = part.split('–').map(dayOf);
	if (!from || !to || more.length > 0) return undefined;
	const [first, last] = [weekdays.indexOf(from), weekdays.indexOf(to)];
	return first <= last
		? weekdays.slice(first, last + 1)
		: [...weekdays.slice(first), ...weekdays.slice(0, last + 1)];
}
