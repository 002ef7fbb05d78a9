import { quarterOf } from '#domain/metrics/months.ts';
import type { PeriodFigures } from '#domain/metrics/period-figures.ts';
import type { Formats } from '#i18n/format.ts';
import { reportText as text } from '#i18n/nl/report.ts';

/** The quarter, or both days of a period that is none. */
export function periodName({ from, to }: PeriodFigures, { shortDate }: Formats): string {
	const quarter = quarterOf(from, to);
	return quarter ? text.quarter(quarter) : `${shortDate(from)} – ${shortDate(to)}`;
}
