import { oneLine } from '#cli/lint/excerpt.ts';
import type { FileResult, Run } from '#cli/lint/lint-run.ts';
import { type ReportContext, type Reporter, conclusionOf } from '#cli/lint/reporter.ts';
import {
	type Columns,
	exceptionLines,
	placeOf,
	reportLines,
} from '#cli/lint/reporters/terminal-report.ts';
import { styled } from '#cli/lint/reporters/terminal-style.ts';
import { vacancyPastClosing } from '#lint/rules/consistency/vacancy-past-closing.ts';

/** For people: each report with its sentence, the words underlined, and what to write instead. */
export const terminal: Reporter = {
	name: 'terminal',
	report: (run, context) =>
		[...run.files.flatMap((file) => fileLines(file, context)), ...endLines(run, context), ''].join(
			'\n',
		),
};

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
	const columns: Columns = {
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

function endLines(run: Run, context: ReportContext): string[] {
	const labels = run.files.flatMap(({ label }) => label ?? []);
	const counted = Map.groupBy(labels.toSorted(), (label) => label);
	const line = [...counted].map(([label, { length }]) => `${length} × ${label}`).join(', ');
	return [...(line === '' ? [] : [context.text.labels(line)]), conclusionLine(run, context)];
}

function conclusionLine(run: Run, context: ReportContext): string {
	const { text } = context;
	const { summary } = run;
	const counts = text.counts(summary);
	if (summary.errors + summary.warnings + summary.infos === 0)
		return styled('green', counts, context);
	return `${counts} ${styled(summary.blocked ? 'red' : 'green', conclusionOf(run, text), context)}`;
}
