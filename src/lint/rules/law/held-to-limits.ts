import { isEmployment } from '#domain/employment.ts';
import { legalDayOf } from '#domain/legal-day.ts';
import { hourlyPay } from '#domain/pay.ts';
import { entryOn } from '#domain/parameters/dated.ts';
import { minimumHourlyWage } from '#domain/parameters/minimum-wage.ts';
import { type WorkingHours, workingHours } from '#domain/parameters/working-hours.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';
import type { LintDocument } from '#lint/core/document.ts';

/** A vacancy with the limits of the Working Hours Act that its roster is held to. */
interface HeldToLimits {
	vacancy: Vacancy;
	limits: WorkingHours;
	/** Pay is so high that only the rules on night work hold. */
	isExempt: boolean;
}

/** Undefined for volunteers and freelancers, and on a day for which no limits are known. */
export function heldToLimits({ vacancy, today }: LintDocument): HeldToLimits | undefined {
	if (!vacancy || !isUnderAct(vacancy)) return undefined;
	const day = legalDayOf(vacancy, today);
	const limits = entryOn(workingHours, day)?.value;
	return limits && { vacancy, limits, isExempt: isExempt(vacancy, day, limits) };
}

/** The same, for limits that do not hold for high pay. */
export function heldToDayLimits(document: LintDocument): HeldToLimits | undefined {
	const held = heldToLimits(document);
	return held?.isExempt ? undefined : held;
}

// The act also covers trainees: they work under somebody's authority (ATW art. 1:1).
const isUnderAct = ({ contract }: Vacancy): boolean =>
	isEmployment(contract) || contract.type === 'internship';

function isExempt(
	{ salary }: Vacancy,
	day: string,
	{ exemptFromMinimumWages: times }: WorkingHours,
): boolean {
	const minimum = minimumHourlyWage(day);
	const pay = hourlyPay(salary, { holidayAllowance: 'as-stated' });
	return minimum !== undefined && pay !== undefined && pay.min >= times * minimum;
}
