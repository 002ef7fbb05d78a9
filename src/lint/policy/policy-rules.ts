import type { Finding, Report, RuleInfo } from '#lint/core/rule.ts';

export const labelTooLow: RuleInfo = {
	id: 'label-too-low',
	category: 'transparency',
	severity: 'error',
	exception: 'never',
};

export const ownPhrase: RuleInfo = { id: 'own-phrase', category: 'vagueness', severity: 'warning' };

/** Rules that rest on what a board says in `site.yml`. */
export const policyRules: readonly RuleInfo[] = [labelTooLow, ownPhrase];

export const reportOf = ({ id, category, severity }: RuleInfo, finding: Finding): Report => ({
	ruleId: id,
	category,
	severity,
	...finding,
});
