import { isColoured } from '#cli/is-coloured.ts';
import type { LintCommand } from '#cli/lint/command.ts';
import { helpPage } from '#cli/lint/help-page.ts';
import type { FileResult, Run } from '#cli/lint/lint-run.ts';
import type { Reviews } from '#cli/lint/reporter.ts';
import type { Situation } from '#cli/lint/situation.ts';
import { toolFor } from '#cli/lint/tool.ts';
import { writeReports } from '#cli/lint/write-reports.ts';
import { ruleInfos } from '#lint/rules/index.ts';

/** A wider screen than this does not make lines easier to read. */
const widestLine = 140;

/** Writes the reports of a run; with `--quiet` of errors alone. */
export function showRun(
	run: Run,
	{ quiet, destinations, failOn }: LintCommand,
	{ edge, text, settings }: Situation,
	reviews: Reviews | undefined,
): void {
	const shown = quiet ? { ...run, files: run.files.map(errorsOnly) } : run;
	const context = {
		text,
		failOn,
		rules: ruleInfos,
		tool: toolFor(destinations, settings),
		colour: isColoured(edge),
		width: Math.min(edge.stdout.columns ?? 100, widestLine),
		pageOf: helpPage,
		reviews,
	};
	writeReports(shown, destinations, context, edge);
}

const errorsOnly = ({ reports, exceptions, ...file }: FileResult): FileResult => ({
	...file,
	exceptions: exceptions.filter(({ severity }) => severity === 'error'),
	reports: reports.filter(({ severity }) => severity === 'error'),
});
