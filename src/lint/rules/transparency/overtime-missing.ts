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
		const range = rangeOf(['roster', 'overtime']);
		if (!vacancy.roster?.overtime) yield { range, ...text.overtimeMissing() };
		else if (isUnpaid(vacancy)) yield { range, ...text.overtimeWithoutCompensation() };
	},
};

const isUnpaid = ({ roster, allowances }: Vacancy): boolean =>
	roster?.overtime?.expected !== 'never' &&
	roster?.overtime?.compensation === undefined &&
	!allowances?.some((allowance) => allowance.for === 'overtime');
