import type { Entry } from '#content/entry.ts';
import { isSlug, organisationFindings } from '#content/named-files.ts';
import type { Finding } from '#content/problem.ts';
import type { Referables } from '#content/referables.ts';
import { valueAt } from '#content/value-at.ts';
import type { Metrics } from '#domain/schema/metrics.ts';
import { nearest } from '#domain/suggestion.ts';
import type { FileText } from '#i18n/nl/file.ts';

/** What is wrong with figures in the light of the other files. */
export function metricsFindings(
	entry: Pick<Entry<unknown>, 'written' | 'rangeOf'>,
	known: Pick<Referables, 'organisations' | 'vacancies'>,
	text: FileText,
): Finding[] {
	const slug = valueAt(entry.written, ['vacancy']);
	const isKnown = !isSlug(slug) || known.vacancies.has(slug);
	const unknown = isKnown
		? []
		: [
				{
					code: 'unknown-vacancy',
					message: text.unknownMetricsVacancy(slug, nearest(slug, [...known.vacancies])),
					range: entry.rangeOf(['vacancy']),
				},
			];
	return [...organisationFindings(entry, known, text), ...unknown];
}

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
