import type { Rule } from '#lint/core/rule.ts';

/** Reports vacancies of an agency that do not say where the work is. */
export const employerIdentityMissing: Rule = {
	id: 'employer-identity-missing',
	category: 'transparency',
	severity: 'error',
	source: 'https://www.vrfadvocaten.nl/waadi-toelatingsplicht/',
	*check({ vacancy, organisation, rangeOf }, text) {
		if (!vacancy || vacancy.agencyFor !== undefined) return;
		if (organisation?.agency)
			yield { range: rangeOf(['organisation']), ...text.clientUnnamed(organisation.name) };
		else if (vacancy.contract.type === 'agency')
			yield { range: rangeOf(['contract', 'type']), ...text.agencyWorkWithoutClient() };
	},
};
