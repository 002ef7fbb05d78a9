import type { ExceptedReport, FileResult } from '#cli/lint/lint-run.ts';
import { type ReportContext, type Reporter, conclusionOf } from '#cli/lint/reporter.ts';
import { cell, findingsTable } from '#cli/lint/reporters/markdown-parts.ts';
import type { Review } from '#cli/lint/review.ts';
import type { CliLintText } from '#i18n/nl/cli-lint.ts';

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
			`${text.counts(run.summary)} ${conclusionOf(run, text)}`,
			'',
		].join('\n');
		const { reviewed = none, removed = [] } = context.reviews ?? {};
		const gone = removed.length > 0 ? `\n${text.markdown.removed(pathsOf(removed))}\n` : '';
		const parts = run.files
			.filter(
				({ path, reports, exceptions }) =>
					reports.length + exceptions.length > 0 || reviewed.has(path),
			)
			.map((file) => section(file, reviewed.get(file.path), context));
		return `${head}${gone}${fitting(parts, longest - head.length - gone.length, text.truncated)}`;
	},
};

const none: ReadonlyMap<string, Review> = new Map();

/** A change may remove thousands of files. */
const mostNamed = 20;

const pathsOf = (paths: readonly string[]): string =>
	[...paths.slice(0, mostNamed).map(cell), ...(paths.length > mostNamed ? ['…'] : [])].join(', ');

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

function section(
	{ path, label, score, reports, exceptions }: FileResult,
	review: Review | undefined,
	{ text }: ReportContext,
): string {
	const judged = label === null || score === null ? '' : ` · ${text.label(label, score)}`;
	const former =
		review?.label && review.label.score !== score
			? `, ${text.markdown.formerLabel(review.label.grade, review.label.score)}`
			: '';
	return [
		`\n#### ${cell(path)}${judged}${former}\n`,
		...(review ? reviewLines(review, text.markdown) : []),
		...(reports.length > 0 ? findingsTable(reports, text) : []),
		...(exceptions.length > 0 ? exceptionList(exceptions, text) : []),
	].join('');
}

/** What somebody made an exception for: whoever reviews the change judges the reason. */
const exceptionList = (exceptions: readonly ExceptedReport[], text: CliLintText): string[] => [
	`\n${text.markdown.exceptions}\n\n`,
	...exceptions.map(
		({ start, message, ruleId, reason, until }) =>
			`- ${start.line}:${start.column} ${cell(message)} ${cell(text.exceptionReason(reason, until))} (${ruleId})\n`,
	),
];

function reviewLines(
	{ isPublic, changes, preview }: Review,
	{ isNew, unchanged, changes: title, what, was, is, preview: see }: CliLintText['markdown'],
): string[] {
	const link = preview === undefined ? [] : [`\n[${see}](${preview})\n`];
	if (!isPublic) return [`\n${isNew}\n`, ...link];
	if (changes.length === 0) return [`\n${unchanged}\n`, ...link];
	return [
		`\n${title}\n\n| ${what} | ${was} | ${is} |\n| --- | --- | --- |\n`,
		...changes.map(
			(change) => `| ${cell(change.label)} | ${cell(change.was)} | ${cell(change.is)} |\n`,
		),
		...link,
	];
}
