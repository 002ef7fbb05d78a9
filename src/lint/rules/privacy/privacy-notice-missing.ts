import type { Rule } from '#lint/core/rule.ts';

const linkToStatement = /\]\(https:\/\/[^)\s]{0,200}privacy/i;

/** Reports vacancies that do not tell applicants what happens to their data. */
export const privacyNoticeMissing: Rule = {
	id: 'privacy-notice-missing',
	category: 'privacy',
	severity: 'error',
	lighter: ['warning'],
	source: 'https://spaans-spaans.com/blog/avg-in-sollicitatieprocedures-2/',
	*check({ vacancy, organisation, source, rangeOf }, text) {
		if (!vacancy) return;
		if (organisation && !organisation.privacyStatement && !linkToStatement.test(source))
			yield {
				range: rangeOf(['organisation']),
				...text.privacyStatementMissing(organisation.name, vacancy.organisation),
			};
		if (!vacancy.privacy)
			yield { range: rangeOf(['privacy']), severity: 'warning', ...text.privacyMissing() };
	},
};
