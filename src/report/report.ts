import type { LabelGrade } from '#domain/label.ts';
import type { EmployerFigures } from '#domain/metrics/employer-figures.ts';

/** All that a report says; what `npm run report -- --format json` prints (docs/report.md). */
export interface Report {
	version: 1;
	/** `yyyy-mm-dd` in the Netherlands. */
	today: string;
	/** First day that the report is about. */
	since: string;
	/** Groups of fewer people are hidden. */
	smallestGroup: number;
	employers: ReportEmployer[];
	/** Null without the history of git. */
	labels: LabelReport | null;
}

export interface ReportEmployer extends EmployerFigures {
	name: string;
	/** Workdays within which its vacancies promise an answer now; null when none does. */
	promisedWorkdays: { min: number; max: number } | null;
}

export interface LabelReport {
	/** `yyyy-mm`, from first to last. */
	months: string[];
	vacancies: {
		vacancy: string;
		/** In each month; null when it was not open. */
		labels: (LabelGrade | null)[];
	}[];
}
