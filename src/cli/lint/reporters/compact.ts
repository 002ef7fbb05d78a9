import { oneLine } from '#cli/lint/excerpt.ts';
import { type Reporter, sentencesOf } from '#cli/lint/reporter.ts';

/** One line for each report, as editors and `grep` read it. */
export const compact: Reporter = {
	name: 'compact',
	report: ({ files }, { text }) =>
		files
			.map(({ path, reports }) =>
				reports
					.map(
						(report) =>
							`${oneLine(path)}:${report.start.line}:${report.start.column}: ${text.severity[report.severity]}: ${oneLine(sentencesOf(report))} [${report.ruleId}]\n`,
					)
					.join(''),
			)
			.join(''),
};
