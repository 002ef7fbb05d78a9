import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { checkFiles, type CheckOptions, hasCrash } from '#cli/lint/check-files.ts';
import type { LintCommand } from '#cli/lint/command.ts';
import type { LintFile } from '#cli/lint/files.ts';
import { brokenSettingsOf } from '#cli/lint/deciding-settings.ts';
import { filesOf } from '#cli/lint/files-of.ts';
import { afterFixing } from '#cli/lint/fix-files.ts';
import { type FileResult, type Run, summaryOf } from '#cli/lint/lint-run.ts';
import type { Reviews } from '#cli/lint/reporter.ts';
import { cacheFileIn } from '#cli/lint/remembering.ts';
import { reviewsOf } from '#cli/lint/reviews.ts';
import { rulePage } from '#cli/lint/rule-pages.ts';
import { withBaseline } from '#cli/lint/run-baseline.ts';
import { type Situation, tell } from '#cli/lint/situation.ts';
import { toolFor } from '#cli/lint/tool.ts';
import { hasSummary, writeReports } from '#cli/lint/write-reports.ts';
import type { ExitCode } from '#cli/terminal.ts';
import { sourceFrom } from '#content/source-from.ts';
import { ruleInfos } from '#lint/rules/index.ts';

/** Checks once, writes the reports, and gives the exit code. */
export async function lintOnce(command: LintCommand, situation: Situation): Promise<ExitCode> {
	const { folder, text } = situation;
	const asked = filesOf(command, situation);
	const options = await optionsFor(command, asked, situation);
	const broken = brokenSettingsOf(asked, { folder, contentFolder: options.contentFolder });
	const files = [...asked, ...broken].toSorted((a, b) => (a.shown < b.shown ? -1 : 1));
	const { results: first, remembered } = await checkFiles(files, options);
	const results = command.fix ? await afterFixing(files, first, options, situation) : first;
	const vacancies = new Set(
		files.filter(({ kind }) => kind === 'vacancies').map(({ shown }) => shown),
	);
	const known = withBaseline(results, command, folder, text);
	const worth = known.results.filter(
		({ path, reports }) => reports.length > 0 || vacancies.has(path),
	);
	const summary = summaryOf(worth, known.hidden, command);
	const reviews = isForReview(command, situation)
		? reviewsOf(files, worth, command, situation)
		: undefined;
	const run: Run = { version: 1, today: options.today, files: worth, summary };
	show(run, command, situation, reviews);
	tell(situation, [
		...(command.cache ? [text.cached(remembered, files.length)] : []),
		...known.notes,
		...settingsHints(files, results, situation),
		...hints(worth, command, situation),
	]);
	if (hasCrash(results)) return 2;
	return summary.blocked ? 1 : 0;
}

async function optionsFor(
	command: LintCommand,
	files: readonly LintFile[],
	situation: Situation,
): Promise<CheckOptions> {
	const { settings, edge, dictionary } = situation;
	const isBoard = existsSync(join(settings.contentFolder, 'site.yml'));
	const [first] = files;
	const given =
		command.stdin && first
			? new Map([[first.path, sourceFrom(await buffer(edge.stdin), dictionary.content.file)]])
			: undefined;
	return {
		only: command.rules,
		today: command.today ?? settings.today,
		address: settings.url,
		contentFolder: isBoard ? settings.contentFolder : undefined,
		cacheFile: command.cache ? cacheFileIn() : undefined,
		dictionary,
		...(given ? { given } : {}),
		onProgress: progress(files.length, situation),
	};
}

/** Every so many files somebody who waits wants to know how far it is. */
const filesPerSign = 250;

function progress(all: number, { edge, text }: Situation): (done: number) => void {
	const { stderr } = edge;
	if (!stderr.isTTY || all <= filesPerSign) return () => {};
	return (done) => {
		if (done === all) stderr.write('\r\u001B[K');
		else if (done % filesPerSign === 0) stderr.write(`\r${text.progress(done, all)}`);
	};
}

/** Asking git what changed is only worth it for a report that says so. */
const isForReview = ({ destinations }: LintCommand, { edge }: Situation): boolean =>
	destinations.some(({ format }) => format === 'markdown') || hasSummary(destinations, edge);

function show(
	run: Run,
	{ quiet, destinations, failOn }: LintCommand,
	situation: Situation,
	reviews: Reviews | undefined,
): void {
	const { edge, text } = situation;
	const { env, stdout } = edge;
	const errors = ({ reports, exceptions, ...file }: FileResult): FileResult => ({
		...file,
		exceptions: exceptions.filter(({ severity }) => severity === 'error'),
		reports: reports.filter(({ severity }) => severity === 'error'),
	});
	const context = {
		text,
		failOn,
		rules: ruleInfos,
		tool: toolFor(destinations, situation.settings),
		colour: isColoured(env, stdout.isTTY === true),
		width: Math.min(stdout.columns ?? 100, 140),
		pageOf: rulePage,
		reviews,
	};
	const shown = quiet ? { ...run, files: run.files.map(errors) } : run;
	writeReports(shown, destinations, context, edge);
}

/** https://no-color.org and https://force-color.org (read 2026-11-22). */
const isColoured = (env: NodeJS.ProcessEnv, isTerminal: boolean): boolean =>
	!env['NO_COLOR'] && (isTerminal || Boolean(env['FORCE_COLOR']));

/** A policy that is half there must not pass for a whole one. */
function settingsHints(
	files: readonly LintFile[],
	results: readonly FileResult[],
	{ text }: Situation,
): string[] {
	const settings = new Set(files.filter(({ kind }) => kind === 'site').map(({ shown }) => shown));
	return results
		.filter(({ path, reports }) => settings.has(path) && reports.length > 0)
		.map(({ path }) => text.brokenSettings(path));
}

function hints(
	results: readonly FileResult[],
	{ maxWarnings, rules: chosen }: LintCommand,
	{ text }: Situation,
): string[] {
	const reports = results.flatMap((result) => result.reports);
	const warnings = reports.filter(({ severity }) => severity === 'warning').length;
	const broken = results.filter((result) =>
		result.reports.some(({ category }) => category === 'schema'),
	).length;
	return [
		...(maxWarnings !== undefined && warnings > maxWarnings
			? [text.tooManyWarnings(warnings, maxWarnings)]
			: []),
		...(broken > 0 && chosen.length === 0 ? [text.unreadHeads(broken)] : []),
	];
}
