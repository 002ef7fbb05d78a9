import { isEmployment } from '#domain/employment.ts';
import { legalDayOf } from '#domain/legal-day.ts';
import { entryOn } from '#domain/parameters/dated.ts';
import { minimumWages } from '#domain/parameters/minimum-wage.ts';
import type { Salary } from '#domain/schema/salary.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';
import { calendarYearFloor, wageFloor } from '#domain/wage-floor.ts';

/** The lowest wage of a vacancy beside the minimum wage of somebody of 21 years or older. */
export interface WageComparison {
	salary: Salary;
	/** Minimum per hour in euros, without holiday allowance. */
	hourly: number;
	/** First day of that minimum. */
	since: string;
	day: string;
	/** What the minimum comes to for the salary's period and hours. */
	floor: number;
	/** The same for the hours of the calendar year. */
	yearFloor: number;
}

/**
 * Undefined where nothing can be compared: no wage, no employment (trainees, volunteers and
 * freelancers), or a day for which no minimum is known.
 */
export function compareWage(vacancy: Vacancy, today: string): WageComparison | undefined {
	const { salary, contract } = vacancy;
	if (salary.kind !== 'wage' || !isEmployment(contract)) return undefined;
	return compareSalary(salary, legalDayOf(vacancy, today));
}

/** A wage beside the minimum of a day, whatever the contract; undefined when none is known. */
export function compareSalary(salary: Salary, day: string): WageComparison | undefined {
	const entry = entryOn(minimumWages, day);
	return entry && comparisonAt(salary, { since: entry.from, day, hourly: entry.value.adult });
}

/** The same wage beside the next minimum that is known; undefined when none is. */
export function compareWithNext({ salary, day }: WageComparison): WageComparison | undefined {
	const next = minimumWages.find(({ from }) => from > day);
	return (
		next && comparisonAt(salary, { since: next.from, day: next.from, hourly: next.value.adult })
	);
}

function comparisonAt(
	salary: Salary,
	minimum: Pick<WageComparison, 'since' | 'day' | 'hourly'>,
): WageComparison {
	const floor = wageFloor(salary, minimum);
	return { ...minimum, salary, floor, yearFloor: calendarYearFloor(salary, minimum) };
}
