import { isAtLeast, type LabelGrade, labelOf, missingFacts } from '#domain/label.ts';
import type { LintText } from '#i18n/nl/lint/text.ts';
import type { LintDocument } from '#lint/core/document.ts';
import type { Report } from '#lint/core/rule.ts';
import { labelTooLow, reportOf } from '#lint/policy/policy-rules.ts';

/** Says so when a vacancy earns a lower label than the board publishes. */
export function labelReports(
	{ vacancy, rangeOf }: LintDocument,
	minimum: LabelGrade,
	text: LintText,
): Report[] {
	if (!vacancy) return [];
	const { grade, score, criteria } = labelOf(vacancy);
	if (isAtLeast(grade, minimum)) return [];
	const missing = missingFacts(criteria).map(({ id }) => id);
	const sentences = text.labelTooLow(grade, score, minimum, missing);
	return [reportOf(labelTooLow, { range: rangeOf(['title']), ...sentences })];
}
