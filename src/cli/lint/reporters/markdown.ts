import type { FileResult, RunReport } from '#cli/lint/lint-run.ts';
import { type ReportContext, type Reporter, sentencesOf } from '#cli/lint/reporter.ts';
import { severities } from '#lint/core/rule.ts';

/** GitHub takes comments of 65,536 characters; the rest leaves room for what comes after. */
const longest = 60_000;

/** A comment below a pull request; the first line lets a script find it again to replace it. */
export const markdown: Reporter = {
	name: 'markdown',
	report: (run, context) => {
		const { text } = context;
		const { blocked } = run.summary;
		const head = [
			'<!-- helder-lint -->',
			`### ${blocked ? '❌' : '✅'} ${text.markdown.title}`,
			'',
			`${text.counts(run.summary)} ${blocked ? text.blocked : text.notBlocked}`,
			'',
		].join('\n');
		const parts = run.files
			.filter(({ reports }) => reports.length > 0)
			.map((file) => table(file, context));
		return `${head}${fitting(parts, longest - head.length, text.truncated)}`;
	},
};

/** As many parts as fit, and how many do not. */
function fitting(
	parts: readonly string[],
	room: number,
	truncated: (count: number) => string,
): string {
	let left = room;
	const count = parts.findIndex((part) => {
		left -= part.length;
		return left < 0;
	});
	if (count < 0) return parts.join('');
	return `${parts.slice(0, count).join('')}\n${truncated(parts.length - count)}\n`;
}

function table({ path, label, score, reports }: FileResult, { text }: ReportContext): string {
	const { place, kind, finding, rule } = text.markdown;
	const judged = label === null || score === null ? '' : ` · ${text.label(label, score)}`;
	const rows = severities
		.toReversed()
		.flatMap((severity) => reports.filter((report) => report.severity === severity))
		.map((report) => `${row(report, text.severity[report.severity])}\n`);
	return [
		`\n#### ${cell(path)}${judged}\n\n`,
		`| ${place} | ${kind} | ${finding} | ${rule} |\n| --- | --- | --- | --- |\n`,
		...rows,
	].join('');
}

function row(report: RunReport, severity: string): string {
	const { start, ruleId, url } = report;
	const name = url === null ? ruleId : `[${ruleId}](${url})`;
	return `| ${start.line}:${start.column} | ${severity} | ${cell(sentencesOf(report))} | ${name} |`;
}

/** Text of others: without marks that mean something, and without calling people by their name. */
const cell = (text: string): string =>
	text
		.replace(/\s+/g, ' ')
		.replace(/[\\`*_{}[\]<>#|~!]/g, '\\$&')
		.replaceAll('&', '&amp;')
		.replaceAll('@', '@\u200B')
		.replaceAll('\\<', '&lt;');
