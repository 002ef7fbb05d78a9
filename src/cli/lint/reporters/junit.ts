import { type FileResult, isBlocked, type RunReport } from '#cli/lint/lint-run.ts';
import { type ReportContext, type Reporter, sentencesOf } from '#cli/lint/reporter.ts';

/** JUnit XML: one test for each file, which fails when the file blocks. */
export const junit: Reporter = {
	name: 'junit',
	report: ({ files }, context) => {
		const failures = files.filter((file) => isBlocked(file, context.failOn)).length;
		const counts = `tests="${files.length}" failures="${failures}" errors="0" skipped="0"`;
		return [
			'<?xml version="1.0" encoding="UTF-8"?>',
			`<testsuites name="helder" ${counts}>`,
			`\t<testsuite name="helder lint" ${counts} time="0">`,
			...files.map((file) => testcase(file, context)),
			'\t</testsuite>',
			'</testsuites>',
			'',
		].join('\n');
	},
};

function testcase(file: FileResult, { failOn, text }: ReportContext): string {
	const path = attribute(file.path);
	const open = `\t\t<testcase name="${path}" classname="helder.lint" file="${path}" time="0"`;
	if (file.reports.length === 0) return `${open}/>`;
	const lines = file.reports.map((report) => line(report, text.severity[report.severity]));
	const [first = ''] = lines;
	const body = content(lines.join('\n'));
	const element = isBlocked(file, failOn)
		? `<failure type="helder" message="${attribute(first)}">${body}</failure>`
		: `<system-out>${body}</system-out>`;
	return `${open}>\n\t\t\t${element}\n\t\t</testcase>`;
}

const line = (report: RunReport, severity: string): string =>
	`${report.start.line}:${report.start.column} ${severity} ${report.ruleId}: ${sentencesOf(report)}`;

/** XML 1.0 has no place for most control characters, halves of pairs and U+FFFE and U+FFFF. */
const illegal = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const content = (text: string): string =>
	text
		.replace(illegal, '\uFFFD')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('\r', '&#13;');

const attribute = (text: string): string =>
	content(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
