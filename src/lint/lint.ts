import { compareTexts } from '#domain/compare-texts.ts';
import type { Policy } from '#domain/schema/site.ts';
import type { LintText } from '#i18n/nl/lint/text.ts';
import type { LintDocument } from '#lint/core/document.ts';
import type { Report, Rule } from '#lint/core/rule.ts';

/**
 * Runs rules over one document, those that are off only where the board wants them. Pure: the same in
 * Node and in the browser.
 */
export function lint(
	document: LintDocument,
	rules: readonly Rule[],
	text: LintText,
	{ severity }: Pick<Policy, 'severity'> = {},
): Report[] {
	return rules
		.filter(({ id, isOff }) => !isOff || severity?.[id] !== undefined)
		.flatMap((rule) => reportsOf(rule, document, text))
		.toSorted(byPlace);
}

/** What a report of a rule that failed is called, in place of the rule. */
export const ruleCrashId = 'rule-crash';

/** A rule that fails says so; the others go on. */
function reportsOf(rule: Rule, document: LintDocument, text: LintText): Report[] {
	const { id, category, severity } = rule;
	try {
		const reports: Report[] = [];
		for (const finding of rule.check(document, text))
			reports.push({ ruleId: id, category, severity, ...finding });
		return reports;
	} catch (error) {
		const message = text.ruleCrash(id, error instanceof Error ? error.message : String(error));
		return [{ ruleId: ruleCrashId, category: 'schema', severity: 'error', range: [0, 0], message }];
	}
}

type Placed = Pick<Report, 'range' | 'ruleId'>;

/** Order in which a reader meets reports. */
export function byPlace(a: Placed, b: Placed): number {
	return a.range[0] - b.range[0] || a.range[1] - b.range[1] || compareTexts(a.ruleId, b.ruleId);
}
