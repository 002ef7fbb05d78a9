import { capitalised } from '#domain/first-letter.ts';
import type { Subject } from '#views/subject.ts';

/** Jobs that somebody can grow into. */
export interface GrowthView {
	title: string;
	steps: {
		role: string;
		after: string | undefined;
		pay: string | undefined;
		example: string | undefined;
	}[];
}

/** Undefined when the vacancy names none. */
export function growthView({
	vacancy: { growth = [] },
	dictionary: { ui, format },
}: Subject): GrowthView | undefined {
	if (growth.length === 0) return undefined;
	return {
		title: ui['growth.title'],
		steps: growth.map(({ role, afterMonths, salaryStep, example }) => ({
			role: capitalised(role),
			after: afterMonths === undefined ? undefined : ui['growth.after'](format.number(afterMonths)),
			pay: salaryStep,
			example,
		})),
	};
}
