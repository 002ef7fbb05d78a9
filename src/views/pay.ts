import type { Allowance } from '#domain/schema/allowance.ts';
import type { Salary } from '#domain/schema/salary.ts';
import { hasSurcharge, paySumOf } from '#domain/pay-sum/pay-sum.ts';
import type { PayRange } from '#domain/pay.ts';
import type { Dictionary } from '#i18n/dictionary.ts';
import { payFactsOf } from '#views/pay-facts.ts';
import { payAmounts } from '#views/pay-amounts.ts';
import { present } from '#views/sentences.ts';
import type { Subject } from '#views/subject.ts';

/** Pay at one number of weekly hours. */
export interface PayRow {
	hours: string;
	month: string;
	/** The same with allowances for all shifts; undefined when there are none to count. */
	monthWithAllowances: string | undefined;
	/** With holiday allowance where that is known. */
	year: string;
}

export interface PayView {
	title: string;
	caption: string;
	/** Heading of the amounts per year, which says whether they hold holiday allowance. */
	yearLabel: string;
	perHour: string | undefined;
	rows: PayRow[];
	/** Scale, and what decides somebody's place in the range, in sentences. */
	position: string[];
	/** Holiday allowance, bonus, in sentences. */
	statements: string[];
	/** Undefined when the vacancy says nothing about allowances. */
	allowances: string[] | undefined;
}

export function payView({ vacancy, dictionary }: Subject): PayView {
	const { ui, format } = dictionary;
	const { salary, hours, allowances } = vacancy;
	const { hour } = payAmounts(salary, hours.max);
	const rows =
		salary.kind === 'fee' || salary.max === 0
			? []
			: hoursShown(vacancy).map((weekly) => rowAt(weekly, vacancy, dictionary));
	const names = namesFor(salary, dictionary);
	return {
		...names,
		...(rows.some((row) => row.monthWithAllowances) && { caption: ui['pay.captionBoth'] }),
		yearLabel: ui[withHolidayAllowance(salary) ? 'pay.perYearWith' : 'pay.perYear'],
		perHour:
			hour && salary.kind !== 'allowance' && salary.max > 0
				? format.euroRange(hour, true)
				: undefined,
		rows,
		position: positionOf(salary, dictionary),
		statements: statementsOf(salary, dictionary),
		allowances: allowances?.map((allowance) => allowanceText(allowance, dictionary)) ?? undefined,
		...(salary.max === 0 && { statements: [ui['pay.none']] }),
	};
}

/** The offered hours, those halfway when they are far apart, and a full week, from few to many. */
function hoursShown({ hours: { min, max }, salary }: Subject['vacancy']): number[] {
	const middle = max - min < 4 ? max : Math.round((min + max) / 2);
	const all = [min, middle, max, salary.fullTimeHours ?? max];
	return [...new Set(all)].filter((weekly) => weekly > 0).toSorted((a, b) => a - b);
}

function rowAt(weekly: number, vacancy: Subject['vacancy'], { ui, format }: Dictionary): PayRow {
	const { salary } = vacancy;
	const { month, year, yearWithHolidayAllowance } = payAmounts(salary, weekly);
	const written = (range: PayRange | undefined): string => (range ? format.euroRange(range) : '');
	const hours = format.number(weekly);
	const withAllowances = monthWithAllowances(vacancy, weekly);
	return {
		hours: weekly === salary.fullTimeHours ? ui['pay.fullTime'](hours) : ui['pay.atHours'](hours),
		month: written(month),
		monthWithAllowances: withAllowances && ui['pay.withAllowances'](written(withAllowances)),
		year: written(withHolidayAllowance(salary) ? yearWithHolidayAllowance : year),
	};
}

/** Euros a month with the allowances of all shifts, from the lowest pay to the highest. */
function monthWithAllowances(vacancy: Subject['vacancy'], hours: number): PayRange | undefined {
	const facts = payFactsOf(vacancy);
	if (!hasSurcharge(facts)) return undefined;
	const shifts = facts.shifts.map((_, index) => index);
	const [min, max] = [0, 1].map((place) => paySumOf(facts, { hours, shifts, place })?.month);
	return min === undefined || max === undefined ? undefined : { min, max };
}

const withHolidayAllowance = (salary: Salary): boolean =>
	salary.kind === 'wage' && payAmounts(salary, 1).yearWithHolidayAllowance !== undefined;

function namesFor({ kind }: Salary, { ui }: Dictionary): Pick<PayView, 'title' | 'caption'> {
	switch (kind) {
		case 'fee':
			return { title: ui['pay.titleFee'], caption: ui['pay.captionFee'] };
		case 'allowance':
			return { title: ui['pay.titleAllowance'], caption: ui['pay.captionAllowance'] };
		case 'wage':
			return { title: ui['pay.title'], caption: ui['pay.caption'] };
	}
}

function statementsOf(salary: Salary, dictionary: Dictionary): string[] {
	const { ui, format } = dictionary;
	const { yearEndBonus } = salary;
	return present([
		holidayText(salary, dictionary),
		yearEndBonus === undefined
			? undefined
			: yearEndBonus === 0
				? ui['pay.noYearEnd']
				: ui['pay.yearEnd'](exactPercent(yearEndBonus, format)),
		variableText(salary, dictionary),
	]);
}

const positionOf = ({ scale, stepCriteria }: Salary, { ui }: Dictionary): string[] =>
	present([scale && ui['pay.scale'](scale), stepCriteria]);

/** A percentage that somebody counts with: 8,33 is not 8,3. */
const exactPercent = (value: number, format: Dictionary['format']): string =>
	`${format.exact(value)}%`;

function holidayText(salary: Salary, { ui, format }: Dictionary): string | undefined {
	const { kind, includesHolidayAllowance: included, holidayAllowance: percent } = salary;
	if (kind !== 'wage') return undefined;
	if (percent === undefined || included === undefined) return ui['pay.holidayUnknown'];
	return ui[included ? 'pay.holidayIncluded' : 'pay.holiday'](exactPercent(percent, format));
}

function variableText({ variable }: Salary, { ui, format, words }: Dictionary): string | undefined {
	if (!variable) return undefined;
	const { description, min = 0, max, period } = variable;
	if (max === undefined) return `${description}.`;
	const amount = format.euroRange({ min, max });
	return ui['pay.variable'](description, period ? `${amount} ${words.period[period]}` : amount);
}

function allowanceText(allowance: Allowance, { ui, format, words }: Dictionary): string {
	const { percent, perHour = 0 } = allowance;
	const amount =
		percent === undefined
			? ui['pay.perHourExtra'](format.eurosAndCents(perHour))
			: format.percent(percent);
	return ui['pay.allowance'](words.allowance[allowance.for], spanText(allowance, ui), amount);
}

function spanText({ from, to }: Allowance, ui: Dictionary['ui']): string {
	if (from && to) return ui['pay.allowanceSpan'](from, to);
	if (from) return ui['pay.allowanceFrom'](from);
	return to ? ui['pay.allowanceUntil'](to) : '';
}
