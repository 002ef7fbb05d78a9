import type { Rule } from '#lint/core/rule.ts';

const widest = 1.5;

/** Reports a range so wide that it hardly says what the job pays. */
export const payRangeTooWide: Rule = {
	id: 'pay-range-too-wide',
	category: 'transparency',
	severity: 'warning',
	source:
		'https://bnnbreaking.com/world/us/wide-pay-ranges-in-job-ads-viewed-as-less-trustworthy-study-finds/',
	*check({ vacancy, rangeOf }, text) {
		if (!vacancy || vacancy.salary.min === 0) return;
		const { min, max } = vacancy.salary;
		if (max / min > widest)
			yield { range: rangeOf(['salary', 'max']), ...text.payRangeTooWide(min, max) };
	},
};
