import type { Formats } from '#i18n/format.ts';
import { reportText as text } from '#i18n/nl/report.ts';
import { barOf, said, type Write } from '#report/figure-words.ts';
import { periodName } from '#report/period-name.ts';
import type { ReportEmployer } from '#report/report.ts';
import type { Section } from '#report/section.ts';

/** Days from applying to saying yes, the median by period. */
export function hiringSection(
	{ periods }: ReportEmployer,
	number: Write,
	format: Formats,
): Section {
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

/** Workdays until the first answer, the median by period, beside what is promised. */
export function replySection(
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

/** How many began a year earlier, and how many of them left within that year. */
export function firstYearSection(
	{ periods }: ReportEmployer,
	number: Write,
	format: Formats,
): Section {
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
