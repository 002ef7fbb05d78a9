import { styleText } from 'node:util';
import { oneLine } from '#cli/lint/excerpt.ts';
import type { ExceptedReport, Excerpt, FileResult, Run, RunReport } from '#cli/lint/lint-run.ts';
import { type ReportContext, type Reporter, verdictOf } from '#cli/lint/reporter.ts';
import { columnsOf, wrapped } from '#cli/lint/wrapped.ts';
import { vacancyPastClosing } from '#lint/rules/consistency/vacancy-past-closing.ts';

/** For people: each report with its sentence, the words underlined, and what to write instead. */
export const terminal: Reporter = {
	name: 'terminal',
	report: (run, context) =>
		[...run.files.flatMap((file) => fileLines(file, context)), ...endLines(run, context), ''].join(
			'\n',
		),
};

const colours = { error: 'red', warning: 'yellow', info: 'blue' } as const;

type Style = Parameters<typeof styleText>[0];

const styled = (style: Style, text: string, { colour }: ReportContext): string =>
	colour ? styleText(style, text, { validateStream: false }) : text;

function fileLines(file: FileResult, context: ReportContext): string[] {
	const { path, label, score, draft, reports, exceptions } = file;
	if (reports.length + exceptions.length === 0) return [];
	const notes = [
		...(label === null || score === null ? [] : [context.text.label(label, score)]),
		...(draft ? [context.text.draft] : []),
		...(reports.some(({ ruleId }) => ruleId === vacancyPastClosing.id)
			? [context.text.closed]
			: []),
	];
	const title = styled('underline', oneLine(path), context);
	const columns = {
		place: Math.max(...[...reports, ...exceptions].map((report) => placeOf(report).length)),
		severity: Math.max(
			...reports.map(({ severity }) => context.text.severity[severity].length),
			exceptions.length > 0 ? context.text.exception.length : 0,
		),
	};
	return [
		[title, ...notes].join(' · '),
		...reports.flatMap((report) => reportLines(report, columns, context)),
		...exceptions.flatMap((report) => exceptionLines(report, columns, context)),
		'',
	];
}

interface Columns {
	place: number;
	severity: number;
}

/** What somebody made an exception for, and why: whoever reviews a vacancy judges that. */
function exceptionLines(
	report: ExceptedReport,
	columns: Columns,
	context: ReportContext,
): string[] {
	const { ruleId, message, reason, until, url } = report;
	const { text, width } = context;
	const name = styled('dim', text.exception.padEnd(columns.severity), context);
	const indent = ' '.repeat(2 + columns.place + 2 + columns.severity + 2);
	const [first = '', ...more] = [message, text.exceptionReason(reason, until)].flatMap((line) =>
		wrapped(oneLine(line), width - indent.length),
	);
	return [
		`  ${placeOf(report).padStart(columns.place)}  ${name}  ${first}`,
		...more.map((line) => indent + line),
		indent + styled('dim', url === null ? ruleId : `${ruleId}  ${url}`, context),
	];
}

function reportLines(report: RunReport, columns: Columns, context: ReportContext): string[] {
	const { severity, ruleId, message, remedy, suggestions, excerpt, url } = report;
	const { text } = context;
	const name = text.severity[severity].padEnd(columns.severity);
	const indent = ' '.repeat(2 + columns.place + 2 + columns.severity + 2);
	const fits = (line: string): string[] => wrapped(oneLine(line), context.width - indent.length);
	const [first = '', ...more] = fits(message);
	return [
		`  ${placeOf(report).padStart(columns.place)}  ${styled(colours[severity], name, context)}  ${styled('bold', first, context)}`,
		...more.map((line) => indent + styled('bold', line, context)),
		...excerptLines(excerpt, context.width - indent.length - 2, context).map(
			(line) => `${indent}${styled('dim', '│', context)} ${line}`,
		),
		...[
			...(remedy ? fits(remedy) : []),
			...suggestions.filter(saysMoreThan(remedy)).flatMap((one) => fits(instead(one, text))),
		].map((line) => indent + line),
		indent + styled('dim', url === null ? ruleId : `${ruleId}  ${url}`, context),
	];
}

const placeOf = ({ start }: RunReport): string => `${start.line}:${start.column}`;

/** A remedy that quotes the example need not be followed by it; a full stop is no example. */
const saysMoreThan =
	(remedy: string | null) =>
	(suggestion: string): boolean =>
		suggestion === '' || (/\p{L}/u.test(suggestion) && !remedy?.includes(suggestion));

const instead = (suggestion: string, text: ReportContext['text']): string =>
	suggestion === '' ? text.remove : text.instead(suggestion);

/** The sentence, with its words underlined: by the screen, or by a line of carets below. */
function excerptLines(excerpt: Excerpt, width: number, context: ReportContext): string[] {
	const { before, match, after } = narrowed(excerpt, width);
	if (match.trim() === '' || match === '---') return [];
	if (context.colour)
		return [before + styled(['underline', 'bold'], match, context) + styled('dim', after, context)];
	return [
		`${before}${match}${after}`.trimEnd(),
		' '.repeat(columnsOf(before)) + '^'.repeat(Math.max(1, columnsOf(match))),
	];
}

/** Cuts a sentence on both sides until it fits; the words in the middle come first. */
function narrowed({ before, match, after }: Excerpt, width: number): Excerpt {
	const own = cut(match, width);
	const left = Math.max(0, width - columnsOf(own));
	const start =
		columnsOf(before) <= left / 2
			? before
			: cutStart(before, Math.max(left / 2, left - columnsOf(after)));
	return { before: start, match: own, after: cut(after, left - columnsOf(start)) };
}

function cut(text: string, width: number): string {
	if (columnsOf(text) <= width) return text;
	const kept = Math.floor(width) - 1;
	return kept < 0 ? '' : `${[...text].slice(0, kept).join('')}…`;
}

function cutStart(text: string, width: number): string {
	if (columnsOf(text) <= width) return text;
	const kept = Math.floor(width) - 1;
	return kept <= 0 ? '' : `…${[...text].slice(-kept).join('')}`;
}

function endLines(run: Run, context: ReportContext): string[] {
	const labels = run.files.flatMap(({ label }) => label ?? []);
	const counted = Map.groupBy(labels.toSorted(), (label) => label);
	const line = [...counted].map(([label, { length }]) => `${length} × ${label}`).join(', ');
	return [...(line === '' ? [] : [context.text.labels(line)]), verdictLine(run, context)];
}

function verdictLine(run: Run, context: ReportContext): string {
	const { text } = context;
	const { summary } = run;
	const counts = text.counts(summary);
	if (summary.errors + summary.warnings + summary.infos === 0)
		return styled('green', counts, context);
	return `${counts} ${styled(summary.blocked ? 'red' : 'green', verdictOf(run, text), context)}`;
}
