import type { SelectionStep } from '#domain/schema/selection.ts';
import type { Rule } from '#lint/core/rule.ts';

/** A first call and an offer serve both sides; these judge the applicant. */
const judging = new Set<SelectionStep['type']>([
	'interview',
	'practical-test',
	'role-play',
	'trial-day',
]);

/** Reports steps that do not say what the applicant is judged on. */
export const selectionStepWithoutPurpose: Rule = {
	id: 'selection-step-without-purpose',
	category: 'transparency',
	severity: 'info',
	source: 'https://bedrijven.roc.nl/kennisbank/werving-en-selectie/de-nvp-sollicitatiecode',
	*check({ vacancy, rangeOf }, text) {
		for (const [index, { type, step, assesses }] of (vacancy?.selection ?? []).entries())
			if (judging.has(type) && !assesses?.length)
				yield {
					range: rangeOf(['selection', index, 'step']),
					...text.selectionStepWithoutPurpose(step),
				};
	},
};
