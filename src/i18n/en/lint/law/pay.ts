import type { WageComparison } from '#domain/wage-comparison.ts';
import { payPeriods } from '#i18n/en/card-words.ts';
import { formatsFor } from '#i18n/format.ts';
import type { lawPayText as dutch } from '#i18n/nl/lint/law/pay.ts';

const { eurosAndCents, euros, date, number } = formatsFor('en-IE');

/** “€ 2,200 per month” for 36 hours */
function wage({ min, period, fullTimeHours }: WageComparison['salary']): string {
	const hours = period === 'hour' ? '' : ` for ${number(fullTimeHours ?? 0)} hours`;
	return `“${euros(min)} ${payPeriods[period]}”${hours}`;
}

const minimum = ({ hourly, since }: Pick<WageComparison, 'hourly' | 'since'>): string =>
	`${eurosAndCents(hourly)} per hour (articles 7 and 8 Wet minimumloon, from ${date(since)})`;

/** What the minimum comes to for a salary that is not per hour. */
const converted = (found: WageComparison): string =>
	found.salary.period === 'hour' ? '' : `, which comes to ${amount(found, found.floor)} here`;

/** € 2,338.44 per month */
const amount = ({ salary }: WageComparison, euro: number): string =>
	`${eurosAndCents(euro)} ${payPeriods[salary.period]}`;

/** Sentences of the rules on pay and leave. */
export const lawPayText: typeof dutch = {
	wageBelowMinimum: (found) => ({
		message: `The lowest pay is ${wage(found.salary)}. From the age of 21 the minimum wage is ${minimum(found)}${converted(found)}.`,
		remedy: found.isByAge
			? `Write the pay from the age of 21 in “min”, at least ${amount(found, found.floor)}. Name lower amounts for younger people separately in “stepCriteria”, with their ages.`
			: `Raise “min” to at least ${amount(found, found.floor)}.`,
	}),
	wageIncludingHolidayBelow: (found) => ({
		message: `The lowest pay is ${wage(found.salary)}, with the holiday allowance (vakantiegeld) in it. Without that it is less than the minimum wage from the age of 21: ${minimum(found)}.`,
		remedy: `With holiday allowance the minimum is ${amount(found, found.floor)} here. Raise “min” to that.`,
	}),
	wageBelowYearHours: (found) => ({
		message: `The lowest pay is ${wage(found.salary)}. That is enough when you count 52 weeks (${eurosAndCents(found.floor)}), but not for all working days of ${found.day.slice(0, 4)} (${eurosAndCents(found.yearFloor)}), at a minimum wage of ${minimum(found)}.`,
		remedy: `Raise “min” to at least ${amount(found, found.yearFloor)}, or give the pay per hour.`,
	}),
	wageBelowNext: (found) => ({
		message: `The lowest pay is ${wage(found.salary)}. The minimum wage from the age of 21 becomes ${minimum(found)}${converted(found)}.`,
		remedy: `Raise “min” in time to at least ${amount(found, found.floor)}.`,
	}),
	minimumWageTableExpired: (day, lastDay) => ({
		message: `Helder knows the minimum wage until ${date(lastDay)}, and cannot compare the pay of this vacancy on ${date(day)}.`,
		remedy:
			'Look up the amount at rijksoverheid.nl and check yourself that the pay is high enough.',
	}),
	holidayAllowanceBelow: (stated, least) => ({
		message: `The holiday allowance (vakantiegeld) is “${number(stated)}”. The law gives at least ${least}% of the pay (article 15 Wet minimumloon). Only a collective agreement (cao) may go lower, or a written agreement for pay of more than three times the minimum wage (article 16).`,
		remedy: `Write at least ${least}, or name the collective agreement in “collectiveAgreement”.`,
	}),
	leaveBelowMinimum: ({ stated, weeks, workdays }) => ({
		message: `The vacancy says “${number(stated)}” days of leave. The law gives at least ${weeks} times the working week (article 7:634 BW): in a full week of ${number(workdays)} days that is ${number(weeks * workdays)}.`,
		remedy:
			'Write in “leaveDays” the days of leave for a full working week, with the statutory days included.',
	}),
	internshipAsJob: (found) => ({
		message: `This internship pays ${wage(found.salary)}, less than the minimum wage from the age of 21. Whoever simply does the work is entitled to the minimum wage. In a real internship learning comes first, and the minimum wage is not required.`,
		remedy:
			'If it is a real internship, write “kind: allowance” and say what somebody learns. If it is ordinary work, pay at least the minimum wage.',
	}),
	freelanceLowRate: (fee, limit, plannedFrom) => ({
		message: `The fee comes to “${eurosAndCents(fee)} per hour”. A law that has been passed (36 783) presumes a contract of employment at a fee below ${euros(limit)} per hour. It is announced for ${date(plannedFrom)}; a royal decree sets the day.`,
		remedy: 'Find out whether the law applies already, and whether this work suits a freelancer.',
	}),
};
