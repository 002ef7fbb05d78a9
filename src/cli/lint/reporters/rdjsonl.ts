import type { Place, RunReport } from '#cli/lint/lint-run.ts';
import { type Reporter, sentencesOf } from '#cli/lint/reporter.ts';

const severities = { error: 'ERROR', warning: 'WARNING', info: 'INFO' };

/** Reviewdog Diagnostic Format, one diagnostic on each line; its columns count UTF-8 bytes. */
export const rdjsonl: Reporter = {
	name: 'rdjsonl',
	report: ({ files }) =>
		files
			.flatMap(({ path, reports }) =>
				reports.map((report) => `${JSON.stringify(diagnostic(path, report))}\n`),
			)
			.join(''),
};

function diagnostic(path: string, report: RunReport) {
	const range = { start: position(report.start), end: position(report.end) };
	return {
		message: sentencesOf(report),
		location: { path, range },
		severity: severities[report.severity],
		source: { name: 'helder' },
		code: { value: report.ruleId, ...(report.url === null ? {} : { url: report.url }) },
		suggestions: report.suggestions.map((text) => ({ range, text })),
	};
}

const position = ({ line, byteColumn }: Place) => ({ line, column: byteColumn });
