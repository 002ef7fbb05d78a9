import { completed } from '#drafts/completed.ts';
import type { Values } from '#drafts/interview/question.ts';
import { type Label, labelOf } from '#domain/label.ts';
import { hourlyPay, type PayRange } from '#domain/pay.ts';

/** How far an unfinished vacancy is. */
export interface Progress {
	/** Euros an hour, without holiday allowance where that can be told apart. */
	perHour: PayRange | undefined;
	/** Over what was answered; undefined while the answers contradict each other. */
	label: Label | undefined;
}

/** Pay and label of what was answered so far. */
export function progressOf(values: Values): Progress {
	const { vacancy, known } = completed(values);
	if (!vacancy) return { perHour: undefined, label: undefined };
	const { salary } = vacancy;
	return {
		perHour: known.has('salary')
			? (hourlyPay(salary) ?? hourlyPay(salary, { holidayAllowance: 'as-stated' }))
			: undefined,
		label: labelOf(vacancy, ({ key }) => isAnswered(key.split('.')[0] ?? key, known)),
	};
}

/** A key that may be left out cannot have been made up. */
const isAnswered = (key: string, known: ReadonlySet<string>): boolean =>
	known.has(key) || !required.has(key);

const required = new Set(Object.keys(completed({}).values));
