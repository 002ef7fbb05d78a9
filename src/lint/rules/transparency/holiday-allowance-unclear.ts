import type { Rule } from '#lint/core/rule.ts';

/** Reports wages that do not say whether holiday allowance is in them, or how much it is. */
export const holidayAllowanceUnclear: Rule = {
	id: 'holiday-allowance-unclear',
	category: 'transparency',
	severity: 'warning',
	source: 'https://wetten.overheid.nl/BWBR0002638',
	*check({ vacancy, rangeOf }, text) {
		if (vacancy?.salary.kind !== 'wage') return;
		const { includesHolidayAllowance: included, holidayAllowance: percent } = vacancy.salary;
		if (included !== undefined && percent !== undefined) return;
		const sentences =
			included === undefined
				? text.holidayAllowanceUnclear()
				: text.holidayAllowanceWithoutPercent();
		yield { range: rangeOf(['salary', 'includesHolidayAllowance']), ...sentences };
	},
};
