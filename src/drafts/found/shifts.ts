import { type ClockSpan, shiftMinutes } from '#domain/shift-length.ts';
import {
	type Candidate,
	type Finder,
	faulty,
	type Match,
	matchesOf,
} from '#drafts/found/candidate.ts';
import { daysAfter, daysBefore } from '#drafts/found/shift-days.ts';
import { shiftNameOf } from '#drafts/found/shift-name.ts';
import { daysIn } from '#drafts/found/week-days.ts';
import { atWork, elsewhere, times } from '#drafts/found/words/shift-times.ts';

/** Behind the times of a week these words make them hours. */
const amount = /^ ?(?:uur )?(?:per week|p\/w|a week|per dag)/;

/** "Je werkt 16-24 uur" may be a week or an evening. */
const mayBeHours = /^\d{1,2} ?- ?\d{1,2} ?uur$/;
const dayBefore = /dag|dienst|tijd|rooster|(?<!\p{L})(?:ma|di|wo|do|vr|za|zo)(?!\p{L})/u;

/** Finds shifts: times with the days and the name that stand beside them. */
export const findShifts: Finder = (sentences) => {
	const shifts = new Map<string, Shift>();
	const matches = matchesOf(sentences, times);
	for (const match of matches) {
		const shift = shiftFrom(match);
		if (shift) shifts.set(JSON.stringify(shift.fields), shift);
	}
	const found = [...shifts.values()].map(({ fields, range }, index): Candidate => ({
		about: `shifts.${index}`,
		values: Object.entries(fields).map(([key, value]) => [['shifts', index, key], value] as const),
		range,
	}));
	return [...found, ...matches.flatMap(faultOf)];
};

interface Shift {
	fields: Readonly<Record<string, unknown>>;
	range: Candidate['range'];
}

function shiftFrom(match: Match): Shift | undefined {
	const { sentence, before, after, range } = match;
	const span = spanOf(match);
	if (!span || hoursBetween(span) > longest) return;
	const name = shiftNameOf(match);
	const days = daysIn(daysBefore(before)) ?? daysIn(daysAfter(after));
	const daysPerWeek = days && daysPerWeekIn(sentence.text, days.length);
	const fields = {
		...(name ? { name } : {}),
		...(days ? { days } : {}),
		...(daysPerWeek ? { daysPerWeek } : {}),
		...span,
	};
	return { fields, range };
}

/** Start and end of work; undefined when the numbers are something else. */
function spanOf(match: Match): ClockSpan | undefined {
	const { groups, after } = match;
	const from = clockTime(groups['from']);
	const to = clockTime(groups['to']);
	if (from === undefined || to === undefined || from === to || !isClock(groups, after)) return;
	return isAboutWork(match) && !isNumberOfHours(match) ? { from, to } : undefined;
}

/** Times of work that no shift can have; without minutes they may well be hours a week. */
function faultOf(match: Match): Candidate[] {
	const span = spanOf(match);
	const { from = '', to = '' } = match.groups;
	const isExact = [from, to].every((time) => /[.:u]\d{2}/.test(time));
	if (!span || !isExact || hoursBetween(span) <= longest) return [];
	return faulty('shifts', span.to < span.from ? 'turned-times' : 'long-shift', match.range);
}

/** How long a break is belongs to the shift. */
const lengthOfBreak =
	/(?:half ?uur|uur|kwartier|\d{1,2} ?min(?:uten|uut|\.)?)(?: (?:on)?betaalde)? (?:lunch)?pauze/u;

const isAboutWork = ({ sentence: { heading, text } }: Match): boolean =>
	atWork.test(`${heading} ${text}`) && !elsewhere.test(text.replace(lengthOfBreak, ''));

const isNumberOfHours = ({ sentence, before, after, start, end }: Match): boolean =>
	amount.test(after) ||
	(mayBeHours.test(sentence.text.slice(start, end)) && !dayBefore.test(before));

const numbers = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes'];
const daysOfWeek =
	/(?<![\p{L}\d])(?<one>een|twee|drie|vier|vijf|zes|[1-6]) (?:dag|dagen|days?) (?:per|in de|a) ?week/u;

/** How many of the named days somebody works, when that is not all of them. */
function daysPerWeekIn(text: string, most: number): number | undefined {
	const written = daysOfWeek.exec(text)?.groups?.['one'] ?? '';
	const count = numbers.indexOf(written) + 1 || Number(written);
	return 0 < count && count < most ? count : undefined;
}

/** Longer is no shift but another pair of numbers, such as hours a week the wrong way round. */
const longest = 14;

const hoursBetween = (span: ClockSpan): number => shiftMinutes(span) / 60;

/** "8 tot 17" may be anything; a time has minutes or is called one. */
const isClock = ({ from = '', to = '' }: Match['groups'], after: string): boolean =>
	/[.:u]\d{2}/.test(`${from} ${to}`)
		? /[.:u]\d{2}|uur/.test(to) || /^ ?uur/.test(after)
		: /uur|u$/.test(to);

function clockTime(written = ''): string | undefined {
	const [, hour = '', minutes = '00'] = /^(\d{1,2})(?:[.:u](\d{2}))?/.exec(written) ?? [];
	if (hour === '' || (Number(hour) === 24 && minutes !== '00')) return undefined;
	return `${hour.padStart(2, '0')}:${minutes}`;
}
