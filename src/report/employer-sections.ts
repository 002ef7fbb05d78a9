import type { PeriodFigures } from '#domain/metrics/period-figures.ts';
import { quarterOf } from '#domain/metrics/months.ts';
import type { Formats } from '#i18n/format.ts';
import { reportText as text } from '#i18n/nl/report.ts';
import { barOf, said, type Write } from '#report/figure-words.ts';
import type { ReportEmployer } from '#report/report.ts';
import type { Section } from '#report/section.ts';

/** What words need beside the figures. */
export interface Wording {
	format: Formats;
	/** The title of a vacancy, or its name when it is not there any more. */
	vacancyName: (slug: string) => string;
}

/** The tables of an employer, each with something in it. */
export function employerSections(employer: ReportEmployer, wording: Wording): Section[] {
	const { format } = wording;
	const number = (value: number): string => format.number(value);
	return [
		applicantSection(employer, number, format),
		sourceSection(employer, number, format),
		vacancySection(employer, number, wording),
		hiringSection(employer, number, format),
		replySection(employer, number, format),
		firstYearSection(employer, number, format),
	]
		.filter(({ rows }) => rows.length > 0)
		.map((section) => ({ ...section, id: `${employer.organisation}-${section.id}` }));
}

function periodName({ from, to }: PeriodFigures, { shortDate }: Formats): string {
	const quarter = quarterOf(from, to);
	return quarter ? text.quarter(quarter) : `${shortDate(from)} – ${shortDate(to)}`;
}

function applicantSection({ periods }: ReportEmployer, number: Write, format: Formats): Section {
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

function sourceSection({ sources }: ReportEmployer, number: Write, { euros }: Formats): Section {
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

function vacancySection(
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

function hiringSection({ periods }: ReportEmployer, number: Write, format: Formats): Section {
	const rows = periods.filter(({ medianDaysToHire }) => medianDaysToHire !== undefined);
	const days: Write = (value) => text.days(number(value));
	return {
		...{ id: 'hiring', title: text.sections.hiring, explanation: text.explain.hiring },
		columns: [text.period, text.hired, text.daysToHire],
		rows: rows.map((period) => [
			periodName(period, format),
			said(period.hired, number),
			said(period.medianDaysToHire, number),
		]),
		chart: {
			kind: 'bars',
			bars: rows.map((period) => barOf(periodName(period, format), period.medianDaysToHire, days)),
		},
	};
}

function replySection(
	{ periods, promisedWorkdays }: ReportEmployer,
	number: Write,
	format: Formats,
): Section {
	const rows = periods.flatMap((period) => (period.reply ? [{ period, reply: period.reply }] : []));
	const days: Write = (value) => text.workdays(number(value));
	const promised = promisedWorkdays ? format.numberRange(promisedWorkdays) : text.uncounted;
	return {
		...{ id: 'reply', title: text.sections.reply, explanation: text.explain.reply },
		columns: [text.period, text.waited, text.promised, text.inTime],
		rows: rows.map(({ period, reply }) => [
			periodName(period, format),
			said(reply.median, days),
			promisedWorkdays ? text.workdays(promised) : promised,
			said(reply.withinPromise, (value) => text.percent(number(value))),
		]),
		chart: {
			kind: 'bars',
			bars: rows.map(({ period, reply }) => ({
				...barOf(periodName(period, format), reply.median, days),
				...(promisedWorkdays ? { mark: promisedWorkdays.max } : {}),
			})),
		},
	};
}

function firstYearSection({ periods }: ReportEmployer, number: Write, format: Formats): Section {
	return {
		...{ id: 'first-year', title: text.sections.firstYear, explanation: text.explain.firstYear },
		columns: [text.period, text.started, text.left],
		rows: periods.flatMap((period) =>
			period.firstYear
				? [
						[
							periodName(period, format),
							said(period.firstYear.started, number),
							said(period.firstYear.left, number),
						],
					]
				: [],
		),
	};
}
