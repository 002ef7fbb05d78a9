import type { Allowance } from '#domain/schema/allowance.ts';
import type { Salary } from '#domain/schema/salary.ts';
import type { Dictionary } from '#i18n/dictionary.ts';
import { payAmounts } from '#views/pay/amounts.ts';
import { type PayRow, payRows, withHolidayAllowance } from '#views/pay/rows.ts';
import { present } from '#views/sentences.ts';
import type { Subject } from '#views/subject.ts';

/** What a vacancy pays: amounts at the hours on offer, and all that bears on them. */
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
	const rows = payRows(vacancy, dictionary);
	const { title, caption } = namesFor(salary, dictionary);
	return {
		title,
		caption: rows.some((row) => row.monthWithAllowances) ? ui['pay.captionBoth'] : caption,
		yearLabel: ui[withHolidayAllowance(salary) ? 'pay.perYearWith' : 'pay.perYear'],
		perHour:
			hour && salary.kind !== 'allowance' && salary.max > 0
				? format.euroRange(hour, true)
				: undefined,
		rows,
		position: positionOf(salary, dictionary),
		statements: statementsOf(salary, dictionary),
		allowances: allowances?.map((allowance) => allowanceText(allowance, dictionary)),
	};
}

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
	if (salary.max === 0) return [dictionary.ui['pay.none']];
	return present([
		holidayText(salary, dictionary),
		yearEndText(salary, dictionary),
		variableText(salary, dictionary),
	]);
}

function yearEndText({ yearEndBonus: percent }: Salary, { ui, format }: Dictionary) {
	if (percent === undefined) return undefined;
	return percent === 0 ? ui['pay.noYearEnd'] : ui['pay.yearEnd'](exactPercent(percent, format));
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
	const { min = 0, max, period } = variable;
	const description = variable.description.replace(/\.$/, '');
	if (max === undefined) return `${description}.`;
	const amount = format.euroRange({ min, max });
	return ui['pay.variable'](description, period ? `${amount} ${words.period[period]}` : amount);
}

function allowanceText(allowance: Allowance, { ui, format, words }: Dictionary): string {
	const { percent, perHour = 0, stacks = false } = allowance;
	const amount =
		percent === undefined
			? ui['pay.perHourExtra'](format.eurosAndCents(perHour))
			: format.percent(percent);
	const text = ui['pay.allowance'](words.allowance[allowance.for], spanText(allowance, ui), amount);
	return stacks ? ui['pay.allowanceStacks'](text) : text;
}

function spanText({ from, to }: Allowance, ui: Dictionary['ui']): string {
	if (from && to) return ui['pay.allowanceSpan'](from, to);
	if (from) return ui['pay.allowanceFrom'](from);
	return to ? ui['pay.allowanceUntil'](to) : '';
}
