import { isSafePart, type Shown, shownCount, shownParts, sumOf } from '#domain/metrics/hidden.ts';
import { toHundredths } from '#domain/round.ts';
import type { ApplicantSource, Metrics } from '#domain/schema/metrics.ts';

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

export interface PeriodFigures {
	from: string;
	to: string;
	applicants?: Shown;
	hired?: Shown;
	medianDaysToHire?: Shown;
	reply?: ReplyFigures;
	firstYear?: { started: Shown; left: Shown };
}

export interface ReplyFigures {
	/** Workdays. */
	median: Shown;
	/** Percentage of the answers that came within the promised term, rounded. */
	withinPromise?: Shown;
}

export interface SourceFigures {
	/** Undefined for applicants of whom no source was counted. */
	source: ApplicantSource | undefined;
	applicants: Shown;
	/** Euros. */
	cost?: number;
	/** Euros, rounded to cents; absent where the number of applicants is hidden. */
	costPerApplicant?: number;
}

export interface VacancyFigures {
	/** Undefined for those of the employer that no vacancy was named for. */
	vacancy: string | undefined;
	applicants: Shown;
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

const countedIn = (files: readonly Metrics[], key: 'applicants' | 'hired'): number[] =>
	files.flatMap((file) => file[key] ?? []);

/** The periods are parts of the same whole, so one that is small takes another along. */
function periodFigures(periods: readonly Metrics[]): PeriodFigures[] {
	const shownOf = (key: 'applicants' | 'hired'): Map<Metrics, Shown> => {
		const counted = periods.filter((period) => period[key] !== undefined);
		const shown = shownParts(countedIn(counted, key));
		return new Map(counted.map((period, index) => [period, shown[index] ?? 'hidden']));
	};
	const [applicants, hired] = [shownOf('applicants'), shownOf('hired')];
	return periods.map((period) => {
		const { from, to, medianDaysToHire, reply, firstYear } = period;
		const applied = applicants.get(period);
		const taken = hired.get(period);
		return {
			...{ from, to },
			...(applied === undefined ? {} : { applicants: applied }),
			...(taken === undefined ? {} : { hired: taken }),
			...(medianDaysToHire === undefined
				? {}
				: { medianDaysToHire: ofGroup(period.hired, medianDaysToHire) }),
			...(reply ? { reply: replyFigures(reply) } : {}),
			...(firstYear ? { firstYear: firstYearFigures(firstYear) } : {}),
		};
	});
}

/** A figure about a group, which has to be large enough, and known. */
const ofGroup = (group: number | undefined, figure: number): Shown =>
	group === undefined || shownCount(group) === 'hidden' ? 'hidden' : figure;

/** How many answers came late says something about the employer: the group is all who got an answer. */
const replyFigures = ({
	count,
	medianWorkdays,
	withinPromise,
}: NonNullable<Metrics['reply']>): ReplyFigures => ({
	median: ofGroup(count, medianWorkdays),
	...(withinPromise === undefined
		? {}
		: { withinPromise: ofGroup(count, Math.round((100 * withinPromise) / Math.max(count, 1))) }),
});

const firstYearFigures = ({ started, left }: NonNullable<Metrics['firstYear']>) => ({
	started: shownCount(started),
	left: isSafePart(left, started) ? left : ('hidden' as const),
});

function sourceFigures(periods: readonly Metrics[]): SourceFigures[] {
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
	const shown = shownParts(all.map(({ count }) => count));
	return all
		.map(({ source, costs }, index) => {
			const applicants = shown[index] ?? 'hidden';
			const cost = sumOf(costs);
			return {
				...{ source, applicants },
				...(costs.length > 0 ? { cost: toHundredths(cost) } : {}),
				...(costs.length > 0 && applicants !== 'hidden'
					? { costPerApplicant: toHundredths(cost / applicants) }
					: {}),
			};
		})
		.toSorted(byApplicants);
}

/** Vacancies and the rest of the employer are parts of the same whole. */
function vacancyFigures(files: readonly Metrics[], periods: readonly Metrics[]): VacancyFigures[] {
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
	const shown = shownParts(all.map(({ count }) => count));
	return all
		.map(({ vacancy }, index) => ({ vacancy, applicants: shown[index] ?? 'hidden' }))
		.toSorted(byApplicants);
}

const byApplicants = (a: { applicants: Shown }, b: { applicants: Shown }): number =>
	orderOf(b.applicants) - orderOf(a.applicants);

const orderOf = (shown: Shown): number => (shown === 'hidden' ? -1 : shown);
