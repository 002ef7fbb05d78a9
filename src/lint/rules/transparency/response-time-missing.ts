import type { Rule } from '#lint/core/rule.ts';

/** Two weeks, the term of the NVP code. */
const longest = 10;

/** Reports vacancies without a day by which the applicant hears something, or with a late one. */
export const responseTimeMissing: Rule = {
	id: 'response-time-missing',
	category: 'transparency',
	severity: 'info',
	source: 'https://www.assessment-training.com/nl/blogs/nvp-sollicitatiecode',
	*check({ vacancy, rangeOf }, text) {
		if (!vacancy) return;
		const { replyWithinWorkdays: workdays } = vacancy.apply;
		const range = rangeOf(['apply', 'replyWithinWorkdays']);
		if (workdays === undefined) yield { range, ...text.responseTimeMissing() };
		else if (workdays > longest) yield { range, ...text.responseTimeLong(workdays) };
	},
};
