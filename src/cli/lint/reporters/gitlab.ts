import { hashOf } from '#store/fingerprint.ts';
import { type Reporter, sentencesOf } from '#cli/lint/reporter.ts';

const severities = { error: 'major', warning: 'minor', info: 'info' };

/** GitLab Code Quality, https://docs.gitlab.com/ci/testing/code_quality/ (read 2026-11-22). */
export const gitlab: Reporter = {
	name: 'gitlab',
	report: ({ files }) => {
		const issues = files.flatMap(({ path, reports }) =>
			reports.map((report) => ({
				description: sentencesOf(report),
				check_name: report.ruleId,
				// Two files may hold the same words, and GitLab keeps one issue of each fingerprint.
				fingerprint: hashOf(`${path}\0${report.fingerprint}`),
				severity: severities[report.severity],
				location: { path, lines: { begin: report.start.line, end: report.end.line } },
			})),
		);
		return `${JSON.stringify(issues, null, '\t')}\n`;
	},
};
