import type { CliLintText } from '#i18n/nl/cli-lint.ts';
import { type RuleInfo, severitiesOf } from '#lint/core/rule.ts';

/** How heavily a rule weighs, in words: its severities, or that it is off. */
export const ruleWeight = (rule: RuleInfo, text: CliLintText): string =>
	rule.isOff
		? text.off
		: severitiesOf(rule)
				.map((severity) => text.severity[severity])
				.join(` ${text.or} `);
