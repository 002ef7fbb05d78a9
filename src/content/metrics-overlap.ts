import type { Entry } from '#content/entry.ts';
import type { Finding } from '#content/problem.ts';
import type { Metrics } from '#domain/schema/metrics.ts';
import type { FileText } from '#i18n/nl/file.ts';

/** Figures about days that an earlier file counts already: everything would be counted twice. */
export function overlapFindings(
	entry: Entry<Metrics>,
	all: readonly Entry<Metrics>[],
	text: FileText,
): Finding[] {
	const { data } = entry;
	if (!data) return [];
	const other = all
		.slice(0, all.indexOf(entry))
		.find((candidate) => candidate.data && isSameTime(candidate.data, data));
	if (!other) return [];
	const range = entry.rangeOf(['from']);
	return [{ code: 'metrics-overlap', message: text.overlappingMetrics(other.file), range }];
}

const isSameTime = (a: Metrics, b: Metrics): boolean =>
	a.organisation === b.organisation && a.vacancy === b.vacancy && a.from <= b.to && b.from <= a.to;
