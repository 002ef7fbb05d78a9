import { isEmployment } from '#domain/employment.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';
import type { Rule } from '#lint/core/rule.ts';

/** Reports jobs that do not say whether there is overtime, or what it earns. */
export const overtimeMissing: Rule = {
	id: 'overtime-missing',
	category: 'transparency',
	severity: 'warning',
	source: 'https://www.hrspecialist.nl/wet-transparante-en-voorspelbare-arbeidsvoorwaarden/',
	*check({ vacancy, rangeOf }, text) {
		if (!vacancy || !isEmployment(vacancy.contract)) return;
		const sentences = !vacancy.roster?.overtime
			? text.overtimeMissing()
			: isUnpaid(vacancy) && text.overtimeWithoutCompensation();
		if (sentences) yield { range: rangeOf(['roster', 'overtime']), ...sentences };
	},
};

const isUnpaid = ({ roster, allowances }: Vacancy): boolean =>
	roster?.overtime?.expected !== 'never' &&
	roster?.overtime?.compensation === undefined &&
	!allowances?.some((allowance) => allowance.for === 'overtime');
