import type { Posting } from '#channels/posting.ts';

type Paid = Pick<Posting, 'vacancy' | 'dictionary'>;

/**
 * Pay as the vacancy states it, with the week that it belongs to: `€ 2.400 – 2.900 per maand (36 uur
 * per week)`. Undefined when nothing is paid.
 */
export function salaryText({ vacancy: { salary }, dictionary }: Paid): string | undefined {
	const { format, words, ui } = dictionary;
	const { min, max, period, fullTimeHours } = salary;
	if (max === 0) return undefined;
	const hasCents = !Number.isInteger(min) || !Number.isInteger(max);
	const pay = `${format.euroRange(salary, hasCents)} ${words.period[period]}`;
	return period === 'hour' || fullTimeHours === undefined
		? pay
		: `${pay} (${ui['card.hours'](format.number(fullTimeHours))})`;
}

/** Pay for a program that reads text: `€2400 - €2900 per maand`, without marks between thousands. */
export function plainSalaryText({ vacancy: { salary }, dictionary }: Paid): string | undefined {
	const { min, max, period } = salary;
	if (max === 0) return undefined;
	const amounts = min === max ? [max] : [min, max];
	return `${amounts.map(plainEuros).join(' - ')} ${dictionary.words.period[period]}`;
}

const plainEuros = (amount: number): string =>
	`€${Number.isInteger(amount) ? amount : amount.toFixed(2)}`;
