import type { RunReport } from '#cli/lint/lint-run.ts';
import { sentencesOf } from '#cli/lint/reporter.ts';
import type { CliLintText } from '#i18n/nl/cli-lint.ts';
import { severities } from '#lint/core/rule.ts';

/** Where to look for what a report is about: the head of that column, and the place of each. */
interface Places {
	title: string;
	of: (report: RunReport) => string;
}

const inFile = ({ markdown }: CliLintText): Places => ({
	title: markdown.place,
	of: ({ start }) => `${start.line}:${start.column}`,
});

/** Reports as the lines of a table, the worst first. */
export function findingsTable(
	reports: readonly RunReport[],
	text: CliLintText,
	places: Places = inFile(text),
): string[] {
	const { kind, finding, rule } = text.markdown;
	const rows = severities
		.toReversed()
		.flatMap((severity) => reports.filter((report) => report.severity === severity))
		.map((report) => `${row(report, text.severity[report.severity], places.of(report))}\n`);
	return [
		`\n| ${places.title} | ${kind} | ${finding} | ${rule} |\n| --- | --- | --- | --- |\n`,
		...rows,
	];
}

function row(report: RunReport, severity: string, place: string): string {
	const { ruleId, url } = report;
	const name = url === null ? ruleId : `[${ruleId}](${url})`;
	return `| ${place} | ${severity} | ${cell(sentencesOf(report))} | ${name} |`;
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
