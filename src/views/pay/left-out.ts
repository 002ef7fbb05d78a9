import { allowanceTimesOf } from '#domain/pay-sum/allowance-times.ts';
import type { Allowance } from '#domain/schema/allowance.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';
import type { PayWords } from '#views/pay/steps.ts';
import { present } from '#views/sentences.ts';

/** What a sum of pay does not hold, each with the reason. */
export function payLeftOut({ salary, allowances, shifts }: Vacancy, words: PayWords): string[] {
	const { text } = words;
	const all = allowances ?? [];
	const counted = all.filter((allowance) => allowanceTimesOf(allowance));
	const events = all.filter(isEvent);
	const unclear = all.filter((each) => !counted.includes(each) && !events.includes(each));
	const isWage = salary.kind === 'wage';
	return present([
		isWage && !allowances ? text.noneStated : undefined,
		namesIn(counted, words, shifts.length === 0 ? text.noShifts : undefined),
		namesIn(unclear, words, text.timesUnknown),
		namesIn(events, words, text.events),
		isWage && !isHolidayKnown(salary) ? text.holidayUnknown : undefined,
		salary.variable && text.variable,
		isWage ? text.net : undefined,
	]);
}

const isEvent = ({ for: occasion }: Allowance): boolean =>
	occasion === 'holiday' || occasion === 'overtime';

const isHolidayKnown = (salary: Vacancy['salary']): boolean =>
	salary.holidayAllowance !== undefined && salary.includesHolidayAllowance !== undefined;

function namesIn(
	allowances: readonly Allowance[],
	{ text, format }: PayWords,
	sentence: ((names: string) => string) | undefined,
): string | undefined {
	const names = [...new Set(allowances.map(({ for: occasion }) => text.occasion[occasion]))];
	return names.length > 0 ? sentence?.(format.list(names)) : undefined;
}
