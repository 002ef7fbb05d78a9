import { excerptOf } from '#cli/lint/excerpt.ts';
import { fingerprintsOf } from '#store/fingerprint.ts';
import type { RunReport } from '#cli/lint/lint-run.ts';
import { placesIn } from '#cli/lint/places.ts';
import type { Report } from '#lint/core/rule.ts';
import type { FileReport } from '#lint/file-report.ts';
import { byPlace } from '#lint/lint.ts';

/** Reports with what only the source can tell: lines, columns, the sentence around them. */
export function placedReports(
	source: string,
	reports: readonly FileReport[],
	urlOf: (ruleId: string) => string | null,
): RunReport[] {
	const placeAt = placesIn(source);
	const ordered = reports.toSorted(byPlace);
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

/** Only what a rule calls safe, and says in one way, may be written without asking. */
const fixOf = ({ safe, suggestions }: Report): string | null =>
	safe && suggestions?.length === 1 ? (suggestions[0] ?? null) : null;
