import type { RuleFinding, Report, RuleInfo } from '#lint/core/rule.ts';

/** The label is lower than the board publishes. */
export const labelTooLow: RuleInfo = {
	id: 'label-too-low',
	category: 'transparency',
	severity: 'error',
	exception: 'never',
};

/** A phrase stands there that the board does not want. */
export const ownPhrase: RuleInfo = { id: 'own-phrase', category: 'vagueness', severity: 'warning' };

/** Rules that rest on what a board says in `site.yml`. */
export const policyRules: readonly RuleInfo[] = [labelTooLow, ownPhrase];

/** A finding as a report of a rule that does not run as others do. */
export const reportOf = ({ id, category, severity }: RuleInfo, finding: RuleFinding): Report => ({
	ruleId: id,
	category,
	severity,
	...finding,
});
