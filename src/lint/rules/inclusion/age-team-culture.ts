import { termRule } from '#lint/rules/inclusion/term-rule.ts';
import { youngEmployer, youngTeamWords } from '#lint/rules/inclusion/words/young-team.ts';

/** Years between the youngest and the oldest from which the ages say that everybody fits in. */
const mixedAges = 30;

/** Reports teams described by their youth. */
export const ageTeamCulture = termRule({
	id: 'age-team-culture',
	severity: 'warning',
	source: 'https://performa-or.nl/checklist/discriminatievrije-vacatureteksten/',
	terms: youngTeamWords,
	unless: youngEmployer,
	where: ({ match: { groups } }) =>
		Number(groups?.['high'] ?? 0) - Number(groups?.['low'] ?? 0) < mixedAges,
	say: (text, words) => text.ageTeamCulture(words),
});
