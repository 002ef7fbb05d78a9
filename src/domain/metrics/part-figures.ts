import { countedIn } from '#domain/metrics/counted.ts';
import { type Shown, shownParts, sumOf } from '#domain/metrics/hidden.ts';
import { toHundredths } from '#domain/round.ts';
import type { ApplicantSource, Metrics } from '#domain/schema/metrics.ts';

/** Where applicants came from. */
export interface SourceFigures {
	/** Undefined for applicants of whom no source was counted. */
	source: ApplicantSource | undefined;
	applicants: Shown;
	/** Euros. */
	cost?: number;
	/** Euros, rounded to cents; absent where the number of applicants is hidden. */
	costPerApplicant?: number;
}

/** For which vacancy applicants came. */
export interface VacancyFigures {
	/** Undefined for those of the employer that no vacancy was named for. */
	vacancy: string | undefined;
	applicants: Shown;
}

/** Sources, and whoever came from none that was counted, are parts of the same whole. */
export function sourceFigures(periods: readonly Metrics[]): SourceFigures[] {
	const bySource = Map.groupBy(
		periods.flatMap(({ sources = [] }) => sources),
		({ source }) => source,
	);
	if (bySource.size === 0) return [];
	const named = [...bySource].map(([source, rows]) => ({
		source,
		count: sumOf(rows.map(({ applicants }) => applicants)),
		costs: rows.flatMap(({ cost }) => cost ?? []),
	}));
	// Without the rest, a period without sources would follow from the sum of the others.
	const rest = sumOf(countedIn(periods, 'applicants')) - sumOf(named.map(({ count }) => count));
	const all = rest > 0 ? [...named, { source: undefined, count: rest, costs: [] }] : named;
	return shownLargestFirst(all).map(({ part: { source, costs }, applicants }) => ({
		...{ source, applicants },
		...costFigures(costs, applicants),
	}));
}

function costFigures(costs: readonly number[], applicants: Shown) {
	if (costs.length === 0) return {};
	const cost = sumOf(costs);
	return {
		cost: toHundredths(cost),
		...(applicants === 'hidden' ? {} : { costPerApplicant: toHundredths(cost / applicants) }),
	};
}

/** Vacancies and the rest of the employer are parts of the same whole. */
export function vacancyFigures(
	files: readonly Metrics[],
	periods: readonly Metrics[],
): VacancyFigures[] {
	const named = files.filter(
		({ vacancy, applicants }) => vacancy !== undefined && applicants !== undefined,
	);
	const byVacancy = [...Map.groupBy(named, ({ vacancy }) => vacancy)].map(([vacancy, rows]) => ({
		vacancy,
		count: sumOf(countedIn(rows, 'applicants')),
	}));
	if (byVacancy.length === 0) return [];
	const rest = sumOf(countedIn(periods, 'applicants')) - sumOf(byVacancy.map(({ count }) => count));
	const all = rest > 0 ? [...byVacancy, { vacancy: undefined, count: rest }] : byVacancy;
	return shownLargestFirst(all).map(({ part: { vacancy }, applicants }) => ({
		vacancy,
		applicants,
	}));
}

/** Parts of one whole with the number that may be shown of each, hidden ones last. */
function shownLargestFirst<Part extends { count: number }>(
	parts: readonly Part[],
): { part: Part; applicants: Shown }[] {
	const shown = shownParts(parts.map(({ count }) => count));
	return parts
		.map((part, index) => ({ part, applicants: shown[index] ?? 'hidden' }))
		.toSorted((a, b) => orderOf(b.applicants) - orderOf(a.applicants));
}

const orderOf = (shown: Shown): number => (shown === 'hidden' ? -1 : shown);
