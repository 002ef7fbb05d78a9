import { countedIn } from '#domain/metrics/counted.ts';
import { type Shown, shownCount, sumOf } from '#domain/metrics/hidden.ts';
import {
	type SourceFigures,
	sourceFigures,
	type VacancyFigures,
	vacancyFigures,
} from '#domain/metrics/part-figures.ts';
import { type PeriodFigures, periodFigures } from '#domain/metrics/period-figures.ts';
import type { Metrics } from '#domain/schema/metrics.ts';

/** What an employer counted, with small groups hidden. What was not counted is absent. */
export interface EmployerFigures {
	organisation: string;
	/** All applicants of the periods together; hidden when they are few. */
	applicants?: Shown;
	/** From first to last. */
	periods: PeriodFigures[];
	/** Most applicants first, hidden last. */
	sources: SourceFigures[];
	vacancies: VacancyFigures[];
}

/** The figures of every employer, by name. */
export function figuresOf(metrics: readonly Metrics[]): EmployerFigures[] {
	return [...Map.groupBy(metrics, ({ organisation }) => organisation)]
		.toSorted(([a], [b]) => a.localeCompare(b))
		.map(([organisation, files]) => employerFigures(organisation, files));
}

function employerFigures(organisation: string, files: readonly Metrics[]): EmployerFigures {
	const periods = periodsOf(files);
	const applicants = countedIn(periods, 'applicants');
	return {
		organisation,
		...(applicants.length > 0 ? { applicants: shownCount(sumOf(applicants)) } : {}),
		periods: periodFigures(periods),
		sources: sourceFigures(periods),
		vacancies: vacancyFigures(files, periods),
	};
}

/**
 * Figures of the whole employer in each period. Where it kept only those of vacancies, they are added
 * up; what cannot be added, such as a median, is absent then.
 */
function periodsOf(files: readonly Metrics[]): Metrics[] {
	const whole = files.filter(({ vacancy }) => vacancy === undefined);
	const periodOf = ({ from, to }: Metrics): string => `${from} ${to}`;
	const known = new Set(whole.map(periodOf));
	const parts = files.filter((file) => file.vacancy !== undefined && !known.has(periodOf(file)));
	const added = [...Map.groupBy(parts, periodOf).values()].map(together);
	return [...whole, ...added].toSorted((a, b) => periodOf(a).localeCompare(periodOf(b)));
}

function together(files: readonly Metrics[]): Metrics {
	const [{ organisation, from, to } = { organisation: '', from: '', to: '' }] = files;
	const sources = files.every((file) => file.sources)
		? files.flatMap((file) => file.sources ?? [])
		: [];
	const sum = (key: 'applicants' | 'hired') =>
		files.every((file) => file[key] !== undefined) ? { [key]: sumOf(countedIn(files, key)) } : {};
	return {
		...{ organisation, from, to },
		...sum('applicants'),
		...sum('hired'),
		...(sources.length > 0 ? { sources } : {}),
	};
}
