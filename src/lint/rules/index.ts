import type { Rule, RuleInfo } from '#lint/core/rule.ts';
import { exceptionRules } from '#lint/exceptions/exception-rules.ts';
import { policyRules } from '#lint/policy/policy-rules.ts';
import { consistencyRules } from '#lint/rules/consistency.ts';
import { findabilityRules } from '#lint/rules/findability.ts';
import { inclusionRules } from '#lint/rules/inclusion.ts';
import { lawRules } from '#lint/rules/law.ts';
import { privacyRules } from '#lint/rules/privacy.ts';
import { readabilityRules } from '#lint/rules/readability.ts';
import { transparencyRules } from '#lint/rules/transparency.ts';
import { vaguenessRules } from '#lint/rules/vagueness.ts';

/** Every rule that looks at a document alone. */
export const rules: readonly Rule[] = [
	...transparencyRules,
	...lawRules,
	...inclusionRules,
	...vaguenessRules,
	...consistencyRules,
	...privacyRules,
	...readabilityRules,
	...findabilityRules,
];

/** Everything that can be reported, with what rests on the board and on exceptions. */
export const ruleInfos: readonly RuleInfo[] = [...rules, ...exceptionRules, ...policyRules];
