import { freeSundays } from '#i18n/to-write.ts';
import type { Shift } from '#domain/schema/shift.ts';
import { plural } from '#i18n/en/count.ts';
import { weekdayNames } from '#i18n/en/shifts.ts';
import { formatsFor } from '#i18n/format.ts';
import type { lawHoursText as dutch } from '#i18n/nl/lint/law/hours.ts';

const { number } = formatsFor('en-IE');

/** “Laat”, from 13:00 to 21:30 */
const described = ({ name, from, to }: Shift): string => `“${name}”, from ${from} to ${to}`;

/** 7 hours and 30 minutes */
function length(hours: number): string {
	const minutes = Math.round(hours * 60);
	const rest = minutes % 60;
	const whole = plural(Math.floor(minutes / 60), 'hour');
	return rest ? `${whole} and ${plural(rest, 'minute')}` : whole;
}

const exception = 'If your sector has an exception, record it in “exceptions”.';

/** Sentences of the rules on working hours. */
export const lawHoursText: typeof dutch = {
	shiftTooLong: (shift, hours, most) => ({
		message: `The shift ${described(shift)}, has ${length(hours)} of work. The most for a shift is ${plural(most, 'hour')} (article 5:7 Arbeidstijdenwet).`,
		remedy: `Make the shift shorter or split it. ${exception}`,
	}),
	nightShiftTooLong: (shift, hours) => ({
		message: `The night shift ${described(shift)}, has ${length(hours)} of work. A night shift lasts at most 10 hours; 12 hours is only allowed now and then (article 5:8 Arbeidstijdenwet).`,
		remedy:
			'Make the shift shorter, or write how often it occurs: at most 5 times in two weeks and 22 times a year.',
	}),
	weekTooLong: (hours, most) => ({
		message: `The shifts add up to ${length(hours)} in the busiest week. The most in one week is ${plural(most, 'hour')} (article 5:7 Arbeidstijdenwet).`,
		remedy: 'Spread the shifts differently. If nobody works all of these days, add “daysPerWeek”.',
	}),
	weeklyAverageTooLong: (hours, most) => ({
		message: `The vacancy says “${number(hours)}” hours a week. Over 16 weeks the most is ${plural(most, 'hour')} on average (article 5:7 Arbeidstijdenwet).`,
		remedy: `Write at most ${most}. ${exception}`,
	}),
	restTooShort: ({ shift, day, hours, least }) => ({
		message: `Whoever works the shift ${described(shift)}, on ${weekdayNames[day]} gets at most ${length(hours)} of unbroken rest in the 24 hours from its start. That has to be at least ${plural(least, 'hour')}; once a week it may be 8 hours when the work demands it (article 5:3 Arbeidstijdenwet).`,
		remedy:
			'Let the next shift start later. If people choose among these shifts, add “daysPerWeek” or “every”.',
	}),
	weeklyRestTooShort: (longest, least) => ({
		message: `In this schedule the longest unbroken time off is ${length(longest)}. Every seven days need at least ${plural(least, 'hour')}, or every fourteen days 72 hours in stretches of at least 32 (article 5:5 Arbeidstijdenwet).`,
		remedy: 'Keep a day free. If nobody works all of these days, add “daysPerWeek” or “every”.',
	}),
	breakMissing: (shift, hours, needed) => ({
		message: `The shift ${described(shift)}, has ${shift.breakMinutes === 0 ? 'no break' : `a break of “${shift.breakMinutes}” minutes`}. A shift with ${length(hours)} of work needs a break of at least ${needed} minutes (article 5:4 Arbeidstijdenwet).`,
		remedy: `Write “breakMinutes: ${needed}”. If the break is paid, say so in the text.`,
	}),
	sundayForced: (sundays, language) => ({
		message: `There is work on every Sunday here. At least ${sundays} Sundays a year have to be free; only a collective agreement (cao) or another collective arrangement may differ (article 5:6 Arbeidstijdenwet).`,
		remedy: `Write how many Sundays somebody is free, for example: “${freeSundays[language](sundays)}”`,
	}),
};
