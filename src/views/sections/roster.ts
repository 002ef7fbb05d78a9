import { averageWeeklyHours } from '#domain/shifts.ts';
import { type Weekday, weekdays } from '#domain/week-days.ts';
import type { Roster } from '#domain/schema/roster.ts';
import type { Shift } from '#domain/schema/shift.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';
import type { WeekMask } from '#domain/week-mask.ts';
import type { Dictionary } from '#i18n/dictionary.ts';
import { present, sentences } from '#views/sentences.ts';
import type { Subject } from '#views/subject.ts';
import { weekMaskOfRoster } from '#views/work-times.ts';

/** One shift as a row of the week. */
export interface ShiftRow {
	name: string;
	/** How often, on how many of the days, and the break. */
	notes: string[];
	/** Monday to Sunday; `time` is undefined on days without this shift. */
	days: { name: string; short: string; time: string | undefined }[];
}

/** When somebody works: a row for each shift, and what else is known of the roster. */
export interface RosterView {
	title: string;
	rows: ShiftRow[];
	/** What else there is to know about the roster, in sentences. */
	statements: string[];
	mask: WeekMask;
}

export function rosterView(subject: Subject): RosterView {
	const { vacancy, dictionary } = subject;
	return {
		title: dictionary.ui['roster.title'],
		rows: vacancy.shifts.map((shift) => rowOf(shift, dictionary)),
		statements: statementsOf(vacancy, dictionary),
		mask: weekMaskOfRoster(vacancy),
	};
}

function rowOf(shift: Shift, { ui, words }: Dictionary): ShiftRow {
	const { name, days, from, to, every, daysPerWeek, breakMinutes } = shift;
	const isPartOfDays = daysPerWeek !== undefined && daysPerWeek < days.length;
	return {
		name,
		notes: present([
			every === 1 ? undefined : ui['roster.every'](every),
			isPartOfDays ? ui['roster.daysPerWeek'](daysPerWeek, days.length) : undefined,
			breakMinutes > 0 ? ui['roster.break'](breakMinutes) : undefined,
		]),
		days: weekdays.map((day) => ({
			name: words.weekday[day],
			short: words.weekdayShort[day],
			time: days.includes(day) ? ui['roster.time'](from, to) : undefined,
		})),
	};
}

function statementsOf({ shifts, hours, roster }: Vacancy, dictionary: Dictionary): string[] {
	const { ui, format } = dictionary;
	const average = averageWeeklyHours(shifts);
	const isWithinHours = shifts.length > 0 && average <= hours.max + 1;
	return present([
		isWithinHours
			? ui[hours.min < hours.max ? 'roster.averageAtMost' : 'roster.average'](
					format.number(average),
				)
			: undefined,
		roster?.knownDaysAhead === undefined ? undefined : ui['roster.known'](roster.knownDaysAhead),
		roster?.selfScheduling ? ui['roster.self'] : undefined,
		roster?.swapping === undefined
			? undefined
			: ui[roster.swapping ? 'roster.swap' : 'roster.noSwap'],
		...(roster?.referenceDays ?? []).map(({ days, from, to }) =>
			ui['roster.reference'](format.list(dayNames(days, dictionary)), from, to),
		),
		...flexibleTexts(roster, dictionary),
		overtimeText(roster, dictionary),
		reachabilityText(roster, dictionary),
		...(roster?.peaks ?? []).map(({ period, note }) => ui['roster.peak'](period, note)),
	]);
}

function flexibleTexts(roster: Roster | undefined, dictionary: Dictionary): string[] {
	if (!roster?.flexible) return [];
	const { ui, format } = dictionary;
	const { days, from, to, coreFrom, coreTo } = roster.flexible;
	const choice = ui['roster.flexible'](format.list(dayNames(days, dictionary)), from, to);
	return coreFrom && coreTo ? [choice, ui['roster.core'](coreFrom, coreTo)] : [choice];
}

const dayNames = (days: readonly Weekday[], { words }: Dictionary): string[] =>
	days.map((day) => words.weekday[day]);

function overtimeText(roster: Roster | undefined, { ui, words }: Dictionary): string {
	const overtime = roster?.overtime;
	if (!overtime) return ui['roster.unknownOvertime'];
	return sentences(words.overtime[overtime.expected], overtime.compensation);
}

function reachabilityText(roster: Roster | undefined, { ui }: Dictionary): string | undefined {
	const reachability = roster?.reachability;
	if (!reachability) return undefined;
	return reachability.outsideHours
		? sentences(ui['roster.reachable'], reachability.compensation)
		: ui['roster.notReachable'];
}
