import { excerptOf } from '#cli/lint/excerpt.ts';
import { fingerprintsOf, type Identifiable } from '#cli/lint/fingerprint.ts';
import type { RunReport } from '#cli/lint/lint-run.ts';
import { placesIn } from '#cli/lint/places.ts';
import type { Report } from '#lint/core/rule.ts';

/** Reports with what only the source can tell: lines, columns, the sentence around them. */
export function placedReports(
	source: string,
	reports: readonly Identifiable[],
	urlOf: (ruleId: string) => string | null,
): RunReport[] {
	const placeAt = placesIn(source);
	const ordered = inOrder(reports);
	const fingerprints = fingerprintsOf(source, ordered);
	return ordered.map((report, index) => ({
		ruleId: report.ruleId,
		category: report.category,
		severity: report.severity,
		message: report.message,
		remedy: report.remedy ?? null,
		suggestions: report.suggestions ?? [],
		fix: fixOf(report),
		range: report.range,
		start: placeAt(report.range[0]),
		end: placeAt(report.range[1]),
		excerpt: excerptOf(source, report.range),
		url: report.category === 'schema' ? null : urlOf(report.ruleId),
		fingerprint: fingerprints[index] ?? '',
	}));
}

/** By place, then by rule. */
export const inOrder = <Ordered extends Pick<Report, 'range' | 'ruleId'>>(
	reports: readonly Ordered[],
): Ordered[] =>
	reports.toSorted(
		(a, b) =>
			a.range[0] - b.range[0] ||
			a.range[1] - b.range[1] ||
			Number(a.ruleId > b.ruleId) - Number(a.ruleId < b.ruleId),
	);

/** Only what a rule calls safe, and says in one way, may be written without asking. */
const fixOf = ({ safe, suggestions }: Report): string | null =>
	safe && suggestions?.length === 1 ? (suggestions[0] ?? null) : null;
