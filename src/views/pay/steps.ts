import { allowanceTimesOf } from '#domain/pay-sum/allowance-times.ts';
import type { AllowanceLine, PaySum } from '#domain/pay-sum/pay-sum.ts';
import type { PayPeriod, Salary } from '#domain/schema/salary.ts';
import type { Formats } from '#i18n/format.ts';
import type { PayText } from '#i18n/nl/pay.ts';
import { present } from '#views/sentences.ts';

/** One line of the sum: what, how, and what it comes to. */
export interface PayStep {
	name: string;
	/** Empty where the amounts above it are just added. */
	sum: string;
	/** Empty for what is no part of the total, such as pay per hour. */
	amount: string;
	/** Whether it adds up what stands above it. */
	isTotal: boolean;
}

/** The words of a language and its way to write numbers. */
export interface PayWords {
	text: PayText;
	format: Formats;
}

/** Pay, each allowance, and together where there is something to add. */
export function monthSteps(salary: Salary, hours: number, sum: PaySum, words: PayWords): PayStep[] {
	const { text, format } = words;
	const stated = statedText(salary, sum, words);
	const full = format.exact(salary.fullTimeHours ?? 0);
	const base = baseSums[salary.period](text, stated, full, format.exact(hours));
	return [
		stepOf(baseName(salary, sum, text), base, sum.base, format),
		...hourlySteps(salary, sum, stated, words),
		...sum.lines.map((line) => surchargeStep(line, sum.hourly, words)),
		...(sum.lines.length > 0 ? [totalOf(text.month, '', sum.month, format)] : []),
	];
}

/** Holiday allowance, year-end bonus, and the year. */
export function yearSteps(salary: Salary, sum: PaySum, { text, format }: PayWords): PayStep[] {
	const { holiday, yearEnd, lines } = sum;
	const month = format.eurosAndCents(sum.month);
	const base = format.eurosAndCents(sum.base);
	const percent = (value: number | undefined): string => `${format.exact(value ?? 0)}%`;
	const ofBase = lines.length > 0 ? text.partOfBaseYear : text.partOfYear;
	const extras = present([
		holiday === undefined
			? undefined
			: stepOf(
					text.holiday,
					text.partOfYear(percent(salary.holidayAllowance), month),
					holiday,
					format,
				),
		yearEnd === undefined
			? undefined
			: stepOf(text.yearEnd, ofBase(percent(salary.yearEndBonus), base), yearEnd, format),
	]);
	const parts = [text.yearOf(month), ...extras.map(({ amount }) => amount)];
	return [...extras, totalOf(text.year, parts.join(' + '), sum.year, format)];
}

/** Pay per hour, where allowances are a part of it and the vacancy does not give it. */
function hourlySteps(
	{ period, fullTimeHours = 0 }: Salary,
	{ hourly, lines, holidayTakenOff }: PaySum,
	stated: string,
	{ text, format }: PayWords,
): PayStep[] {
	const isGiven = period === 'hour' && !holidayTakenOff;
	const isNeeded = lines.some(({ allowance: { percent } }) => percent !== undefined);
	if (isGiven || !isNeeded) return [];
	const [full, result] = [format.exact(fullTimeHours), format.eurosAndCents(hourly)];
	const sums: Record<PayPeriod, string> = {
		hour: text.hourlyOfHour(stated, result),
		month: text.hourlyOfMonth(stated, full, result),
		year: text.hourlyOfYear(stated, full, result),
	};
	return [{ name: text.hourly, sum: sums[period], amount: '', isTotal: false }];
}

const baseSums: Record<
	PayPeriod,
	(text: PayText, stated: string, full: string, hours: string) => string
> = {
	hour: (text, stated, _, hours) => text.baseOfHour(stated, hours),
	month: (text, stated, full, hours) => text.baseOfMonth(stated, full, hours),
	year: (text, stated, full, hours) => text.baseOfYear(stated, full, hours),
};

/** The amount of the vacancy, with how holiday allowance comes off it. */
function statedText(salary: Salary, sum: PaySum, { text, format }: PayWords): string {
	const stated =
		salary.period === 'hour' ? format.eurosAndCents(sum.stated) : format.euros(sum.stated);
	if (!sum.holidayTakenOff) return stated;
	const factor = 1 + (salary.holidayAllowance ?? 0) / 100;
	return text.withoutHoliday(stated, format.factor(factor));
}

function baseName({ kind }: Salary, { holidayTakenOff }: PaySum, text: PayText): string {
	if (kind === 'allowance') return text.allowanceBase;
	return holidayTakenOff ? text.baseWithoutHoliday : text.base;
}

function surchargeStep(line: AllowanceLine, hourly: number, { text, format }: PayWords): PayStep {
	const { percent, perHour = 0 } = line.allowance;
	const hours = format.exact(line.hours);
	const sum =
		percent === undefined
			? text.surchargeAmount(hours, format.eurosAndCents(perHour))
			: text.surchargePercent(hours, `${format.exact(percent)}%`, format.eurosAndCents(hourly));
	return stepOf(surchargeName(line, text), sum, line.amount, format);
}

/** With the hours in which it holds, unless that is a whole day. */
function surchargeName({ allowance }: AllowanceLine, text: PayText): string {
	const name = text.surcharge[allowance.for];
	const { from = '', to = '' } = allowanceTimesOf(allowance) ?? {};
	return from === '00:00' && to === '24:00' ? name : text.at(name, from, to);
}

const stepOf = (name: string, sum: string, amount: number, format: Formats): PayStep => ({
	name,
	sum,
	amount: format.eurosAndCents(amount),
	isTotal: false,
});

const totalOf = (...[name, sum, amount, format]: Parameters<typeof stepOf>): PayStep => ({
	...stepOf(name, sum, amount, format),
	isTotal: true,
});
