import type { Formats } from '#i18n/format.ts';
import { reportText as text } from '#i18n/nl/report.ts';
import { barOf, said, type Wording, type Write } from '#report/figure-words.ts';
import { periodName } from '#report/period-name.ts';
import type { ReportEmployer } from '#report/report.ts';
import type { Section } from '#report/section.ts';

/** How many people applied and were hired, by period. */
export function applicantSection(
	{ periods }: ReportEmployer,
	number: Write,
	format: Formats,
): Section {
	const rows = periods.filter(({ applicants, hired }) => (applicants ?? hired) !== undefined);
	return {
		...{ id: 'applicants', title: text.sections.applicants },
		columns: [text.period, text.applicants, text.hired],
		rows: rows.map((period) => [
			periodName(period, format),
			said(period.applicants, number),
			said(period.hired, number),
		]),
		chart: {
			kind: 'bars',
			bars: rows.map((period) => barOf(periodName(period, format), period.applicants, number)),
		},
	};
}

/** Where applicants came from, and what that cost in euros. */
export function sourceSection(
	{ sources }: ReportEmployer,
	number: Write,
	{ euros }: Formats,
): Section {
	const nameOf = (source: (typeof sources)[number]['source']): string =>
		source === undefined ? text.noSource : text.sources[source];
	return {
		...{ id: 'sources', title: text.sections.sources },
		columns: [text.source, text.applicants, text.cost, text.costPerApplicant],
		rows: sources.map(({ source, applicants, cost, costPerApplicant }) => [
			nameOf(source),
			said(applicants, number),
			said(cost, euros),
			said(cost === undefined ? undefined : (costPerApplicant ?? 'hidden'), euros),
		]),
		chart: {
			kind: 'bars',
			bars: sources.map(({ source, applicants }) => barOf(nameOf(source), applicants, number)),
		},
	};
}

/** For which vacancy people applied. */
export function vacancySection(
	{ vacancies }: ReportEmployer,
	number: Write,
	{ vacancyName }: Wording,
): Section {
	const nameOf = (vacancy: string | undefined): string =>
		vacancy === undefined ? text.otherVacancies : vacancyName(vacancy);
	return {
		...{ id: 'vacancies', title: text.sections.vacancies },
		columns: [text.vacancy, text.applicants],
		rows: vacancies.map(({ vacancy, applicants }) => [nameOf(vacancy), said(applicants, number)]),
		chart: {
			kind: 'bars',
			bars: vacancies.map(({ vacancy, applicants }) => barOf(nameOf(vacancy), applicants, number)),
		},
	};
}
