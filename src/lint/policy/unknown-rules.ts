import type { Entry } from '#content/entry.ts';
import { parseSettings, rangeOfKey } from '#content/frontmatter.ts';
import type { Finding } from '#content/problem.ts';
import { readablePolicy } from '#content/readable-policy.ts';
import type { Site } from '#domain/schema/site.ts';
import { nearest } from '#domain/suggestion.ts';
import type { LintText } from '#i18n/nl/lint/text.ts';
import { ruleInfos } from '#lint/rules/index.ts';

const ruleIds = ruleInfos.map(({ id }) => id);

/** Rules to which `site.yml` gives a weight and that there are not. */
export function unknownRuleFindings(site: Entry<Site>, text: LintText): Finding[] {
	const unknown = Object.keys(readablePolicy(site).severity ?? {}).filter(
		(id) => !ruleIds.includes(id),
	);
	if (unknown.length === 0) return [];
	const settings = parseSettings(site.source);
	return unknown.map((id) => ({
		code: 'unknown-rule',
		message: text.severityUnknownRule(id, nearest(id, ruleIds)),
		range: rangeOfKey(settings, ['lint', 'severity', id]),
	}));
}
