import type { FileResult } from '#cli/lint/lint-run.ts';
import { placedReports } from '#cli/lint/placed-reports.ts';
import type { FileReport } from '#lint/file-report.ts';

/** The result of a file of which nothing was read: what there is to say of it as a whole. */
export const unreadFile = (path: string, reports: readonly FileReport[]): FileResult => ({
	path,
	draft: false,
	label: null,
	score: null,
	reports: placedReports('', reports, () => null),
	exceptions: [],
});
