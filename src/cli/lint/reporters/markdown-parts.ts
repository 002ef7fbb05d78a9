import type { RunReport } from '#cli/lint/lint-run.ts';
import { sentencesOf } from '#cli/lint/reporter.ts';
import type { CliLintText } from '#i18n/nl/cli-lint.ts';
import { severities } from '#lint/core/rule.ts';

/** Reports as the lines of a table, the worst first. */
export function findingsTable(reports: readonly RunReport[], text: CliLintText): string[] {
	const { place, kind, finding, rule } = text.markdown;
	const rows = severities
		.toReversed()
		.flatMap((severity) => reports.filter((report) => report.severity === severity))
		.map((report) => `${row(report, text.severity[report.severity])}\n`);
	return [`\n| ${place} | ${kind} | ${finding} | ${rule} |\n| --- | --- | --- | --- |\n`, ...rows];
}

function row(report: RunReport, severity: string): string {
	const { start, ruleId, url } = report;
	const name = url === null ? ruleId : `[${ruleId}](${url})`;
	return `| ${start.line}:${start.column} | ${severity} | ${cell(sentencesOf(report))} | ${name} |`;
}

/** Text of others: without marks that mean something, without links, and without calling people by their name. */
export const cell = (text: string): string =>
	text
		.replace(/\s+/g, ' ')
		.replace(/[\\`*_{}[\]<>#|~!]/g, '\\$&')
		.replaceAll('&', '&amp;')
		.replaceAll('@', '@\u200B')
		.replaceAll('\\<', '&lt;')
		.replace(/:\/\/|www\./gi, '$&\u200B');
