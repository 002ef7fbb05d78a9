const month =
	'January|February|March|April|May|June|July|August|September|October|November|December';
const day = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const preposition =
	'after|around|as|at|before|between|by|during|every|from|in|on|once|since|until|when|within';

/** What stands before a time that somebody wrote as a name; the first that fits. */
const before: readonly (readonly [start: RegExp, words: string])[] = [
	[new RegExp(`^(?:${preposition})\\b`, 'i'), ''],
	[new RegExp(`^(?:\\d|${month}).* to `, 'i'), 'from '],
	[new RegExp(`^(?:${month})\\b`), 'in '],
	[new RegExp(`^(?:\\d|the day|${day})`, 'i'), 'on '],
	[/^(?:first|second|third|last) /i, 'during the '],
];

/** A time as it stands in a sentence: “in December”, “during the holidays”. */
export const onTime = (time: string): string =>
	`${before.find(([start]) => start.test(time))?.[1] ?? 'during '}${time}`;
