import { believablePay } from '#drafts/found/believable-pay.ts';
import { type LdNode, nodesOf, textOf } from '#drafts/import/job-postings.ts';
import type { Fact } from '#drafts/import/fact.ts';
import type { PayPeriod } from '#domain/schema/salary.ts';
import { eurosFrom } from '#domain/written/euros.ts';

const periods: Record<string, PayPeriod> = { HOUR: 'hour', MONTH: 'month', YEAR: 'year' };

/** Pay in euros per hour, month or year; nothing of another currency or period. */
export function payOf(posting: LdNode): Fact[] {
	const [salary] = nodesOf(posting['baseSalary']);
	if (!salary || (textOf(salary['currency']) ?? 'EUR').toUpperCase() !== 'EUR') return [];
	const value = nodesOf(salary['value'])[0] ?? salary;
	const period = periods[(textOf(value['unitText'] ?? salary['unitText']) ?? '').toUpperCase()];
	const exact = amountOf(
		value['value'] ?? (nodesOf(salary['value'])[0] ? undefined : salary['value']),
	);
	const min = amountOf(value['minValue']) ?? exact;
	const max = amountOf(value['maxValue']) ?? exact;
	const amounts = [min, max].filter((amount) => amount !== undefined);
	if (!period || amounts.length === 0 || !amounts.every((amount) => believablePay(amount, period)))
		return [];
	if (min !== undefined && max !== undefined && min > max) return [];
	const quote = `baseSalary: ${[...new Set(amounts)].join(' – ')} ${textOf(value['unitText'] ?? salary['unitText'])}`;
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
