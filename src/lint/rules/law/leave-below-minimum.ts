import { isEmployment } from '#domain/employment.ts';
import { fullTimeDaysOf } from '#domain/leave.ts';
import { legalDayOf } from '#domain/legal-day.ts';
import { entryOn } from '#domain/parameters/dated.ts';
import { minimumLeaveWeeks } from '#domain/parameters/leave.ts';
import type { Rule } from '#lint/core/rule.ts';

/** Reports less holiday than four times the working week. */
export const leaveBelowMinimum: Rule = {
	id: 'leave-below-minimum',
	category: 'law',
	severity: 'error',
	exception: 'never',
	source: 'https://wetten.overheid.nl/BWBR0005290',
	*check({ vacancy, today, rangeOf }, text) {
		const stated = vacancy?.benefits?.leaveDays;
		if (!vacancy || stated === undefined || !isEmployment(vacancy.contract)) return;
		const weeks = entryOn(minimumLeaveWeeks, legalDayOf(vacancy, today))?.value;
		const workdays = fullTimeDaysOf(vacancy);
		if (weeks === undefined || stated >= weeks * workdays) return;
		const range = rangeOf(['benefits', 'leaveDays']);
		yield { range, ...text.leaveBelowMinimum({ stated, weeks, workdays }) };
	},
};
