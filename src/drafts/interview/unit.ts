import type { Path } from '#domain/path.ts';
import { type Unit, unitIn } from '#i18n/nl/notation.ts';

const unitOf: Readonly<Record<string, Unit>> = {
	knownDaysAhead: 'days',
	leaveDays: 'days',
	replyWithinWorkdays: 'workdays',
	withinWorkdays: 'workdays',
	weeks: 'weeks',
	retentionWeeks: 'weeks',
	every: 'weeks',
	months: 'months',
	trialMonths: 'months',
	afterMonths: 'months',
	percent: 'percent',
	holidayAllowance: 'percent',
	perHour: 'euros',
	'hours.min': 'hours',
	'hours.max': 'hours',
	'salary.min': 'euros',
	'salary.max': 'euros',
	fullTimeHours: 'hours',
	breakMinutes: 'minutes',
};

/** The unit that the number at a path has, when somebody wrote another one behind it. */
export function otherUnit(typed: string, path: Path): Unit | undefined {
	const expected = unitOf[path.slice(-2).join('.')] ?? unitOf[String(path.at(-1))];
	const written = unitIn(typed);
	return written === undefined || isSame(written, expected) ? undefined : expected;
}

/** Whoever is asked for days of work says days, and the other way round. */
const isSame = (written: Unit, expected: Unit | undefined): boolean =>
	written === expected || [written, expected].every((unit) => unit && /days$/.test(unit));
