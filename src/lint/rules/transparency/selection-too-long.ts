import type { Rule } from '#lint/core/rule.ts';

/** Eight weeks. */
const longest = 40;

/** Reports selections that take longer than eight weeks from beginning to end. */
export const selectionTooLong: Rule = {
	id: 'selection-too-long',
	category: 'transparency',
	severity: 'warning',
	source: 'https://bedrijven.roc.nl/kennisbank/werving-en-selectie/de-nvp-sollicitatiecode',
	*check({ vacancy, rangeOf }, text) {
		const steps = vacancy?.selection ?? [];
		const workdays = steps.reduce((total, step) => total + (step.withinWorkdays ?? 0), 0);
		if (workdays > longest)
			yield { range: rangeOf(['selection', steps.length]), ...text.selectionTooLong(workdays) };
	},
};
