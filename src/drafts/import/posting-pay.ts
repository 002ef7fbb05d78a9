import { believablePay } from '#drafts/found/believable-pay.ts';
import { type LdNode, nodesOf, textOf } from '#drafts/import/job-postings.ts';
import type { Fact } from '#drafts/import/fact.ts';
import type { NotKeptReason } from '#drafts/import/not-kept.ts';
import type { PayPeriod } from '#domain/schema/salary.ts';
import { eurosFrom } from '#domain/written/euros.ts';

const periods: Record<string, PayPeriod> = { HOUR: 'hour', MONTH: 'month', YEAR: 'year' };

interface WrittenPay {
	currency: string;
	unit: string | undefined;
	period: PayPeriod | undefined;
	min: number | undefined;
	max: number | undefined;
}

function payIn(posting: LdNode): WrittenPay | undefined {
	const [salary] = nodesOf(posting['baseSalary']);
	if (!salary) return undefined;
	const [inner] = nodesOf(salary['value']);
	const value = inner ?? salary;
	const unit = textOf(value['unitText'] ?? salary['unitText']);
	const exact = amountOf(value['value'] ?? (inner ? undefined : salary['value']));
	return {
		currency: (textOf(salary['currency']) ?? 'EUR').toUpperCase(),
		unit,
		period: periods[(unit ?? '').toUpperCase()],
		min: amountOf(value['minValue']) ?? exact,
		max: amountOf(value['maxValue']) ?? exact,
	};
}

/** Why the pay of a posting cannot be taken over; undefined when it can, or when there is none. */
export function payFault(posting: LdNode): NotKeptReason | undefined {
	const pay = payIn(posting);
	if (!pay) return undefined;
	const { currency, period, min, max } = pay;
	const amounts = [min, max].filter((amount) => amount !== undefined);
	if (amounts.length === 0) return 'amount';
	if (currency !== 'EUR') return 'currency';
	if (!period) return 'period';
	if (!amounts.every((amount) => believablePay(amount, period))) return 'amount';
	return min !== undefined && max !== undefined && min > max ? 'turned' : undefined;
}

/** Pay in euros per hour, month or year; nothing of another currency or period. */
export function payOf(posting: LdNode): Fact[] {
	const { min, max, period, unit } = payIn(posting) ?? {};
	if (!period || payFault(posting)) return [];
	const amounts = [min, max].filter((amount) => amount !== undefined);
	const quote = `baseSalary: ${[...new Set(amounts)].join(' – ')} ${unit}`;
	return [
		...(min === undefined ? [] : [{ path: ['salary', 'min'], value: min, quote }]),
		...(max === undefined ? [] : [{ path: ['salary', 'max'], value: max, quote }]),
		{ path: ['salary', 'period'], value: period, quote },
	];
}

/** A number, or a text that is nothing else: "2500", "2.500" or "2500,00". */
function amountOf(value: unknown): number | undefined {
	if (typeof value === 'number') return value > 0 ? Math.round(value * 100) / 100 : undefined;
	if (typeof value !== 'string') return undefined;
	const written = value.replace(/€|eur|\s/gi, '');
	const isPlain = /^\d{1,7}(?:\.\d{1,2})?$/.test(written);
	const isDutch = /^\d{1,3}(?:\.\d{3}){0,2}(?:,\d{2}|,-)?$|^\d{4,7},\d{2}$/.test(written);
	const amount = isPlain ? Number(written) : isDutch ? eurosFrom(written) : 0;
	return amount > 0 ? amount : undefined;
}
