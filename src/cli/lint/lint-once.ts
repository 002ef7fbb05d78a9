import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { changedFilesOf } from '#cli/lint/changed-files.ts';
import { checkFiles, type CheckOptions, hasCrash } from '#cli/lint/check-files.ts';
import type { LintCommand } from '#cli/lint/command.ts';
import type { LintFile } from '#cli/lint/files.ts';
import { brokenSettingsOf } from '#cli/lint/deciding-settings.ts';
import { filesOf } from '#cli/lint/files-of.ts';
import { afterFixing } from '#cli/lint/fix-files.ts';
import { hints, settingsHints } from '#cli/lint/hints.ts';
import { type FileResult, summaryOf } from '#cli/lint/lint-run.ts';
import { progressOf } from '#cli/lint/progress.ts';
import { cacheFileIn } from '#cli/lint/remembering.ts';
import { reviewsOf } from '#cli/lint/reviews.ts';
import { withBaseline } from '#cli/lint/run-baseline.ts';
import { showRun } from '#cli/lint/show-run.ts';
import { type Situation, tell } from '#cli/lint/situation.ts';
import { strayResults } from '#cli/lint/stray-results.ts';
import { hasSummary } from '#cli/lint/write-reports.ts';
import type { ExitCode } from '#cli/terminal.ts';
import { sourceFrom } from '#content/source-from.ts';
import { compareTexts } from '#domain/compare-texts.ts';

/** Checks once, writes the reports, and gives the exit code. */
export async function lintOnce(command: LintCommand, situation: Situation): Promise<ExitCode> {
	const changed = changedFilesOf(command, situation);
	const asked = await withStdin(filesOf(command, situation, changed), command, situation);
	const options = optionsFor(command, asked, situation);
	const files = withSettings(asked, options, situation);
	const { checked, remembered } = await checkedOrFixed(files, options, command, situation);
	const results = [...checked, ...strayResults(command, situation, changed)].toSorted((a, b) =>
		compareTexts(a.path, b.path),
	);
	const known = withBaseline(results, command, situation.folder, situation.text);
	const told = worthTelling(known.results, files);
	const summary = summaryOf(told, known.hidden, command);
	const reviews = isForReview(command, situation)
		? reviewsOf(files, told, command, situation, changed)
		: undefined;
	showRun({ version: 1, today: options.today, files: told, summary }, command, situation, reviews);
	tell(situation, [
		...(command.cache ? [situation.text.cached(remembered, files.length)] : []),
		...known.notes,
		...settingsHints(files, results, situation),
		...hints(told, command, situation),
	]);
	if (hasCrash(results)) return 2;
	return summary.blocked ? 1 : 0;
}

async function checkedOrFixed(
	files: readonly LintFile[],
	options: CheckOptions,
	{ fix }: LintCommand,
	situation: Situation,
): Promise<{ checked: readonly FileResult[]; remembered: number }> {
	const { results, remembered } = await checkFiles(files, options);
	return {
		checked: fix ? await afterFixing(files, results, options, situation) : results,
		remembered,
	};
}

/** The files, with broken settings that decide what is asked of them. */
function withSettings(
	files: readonly LintFile[],
	{ contentFolder }: CheckOptions,
	{ folder }: Situation,
): LintFile[] {
	const broken = brokenSettingsOf(files, { folder, contentFolder });
	return [...files, ...broken].toSorted((a, b) => compareTexts(a.shown, b.shown));
}

/** Also vacancies without a remark, because they have a label; where there is no vacancy, all that was read. */
function worthTelling(results: readonly FileResult[], files: readonly LintFile[]): FileResult[] {
	const vacancies = new Set(
		files.filter(({ kind }) => kind === 'vacancies').map(({ shown }) => shown),
	);
	return results.filter(
		({ path, reports }) => reports.length > 0 || vacancies.size === 0 || vacancies.has(path),
	);
}

/** With `--stdin` the only file, the text of which comes in on standard input. */
const withStdin = async (
	files: readonly LintFile[],
	{ stdin }: LintCommand,
	{ edge, dictionary }: Situation,
): Promise<readonly LintFile[]> => {
	if (!stdin || files.length === 0) return files;
	const given = sourceFrom(await buffer(edge.stdin), dictionary.content.file);
	return files.map((file) => ({ ...file, given }));
};

function optionsFor(
	command: LintCommand,
	files: readonly LintFile[],
	situation: Situation,
): CheckOptions {
	const { settings, dictionary } = situation;
	const isBoard = existsSync(join(settings.contentFolder, 'site.yml'));
	return {
		only: command.rules,
		today: command.today ?? settings.today,
		address: settings.url,
		contentFolder: isBoard ? settings.contentFolder : undefined,
		cacheFile: command.cache ? cacheFileIn() : undefined,
		dictionary,
		onProgress: progressOf(files.length, situation),
	};
}

/** Asking git what changed is only worth it for a report that says so. */
const isForReview = ({ destinations }: LintCommand, { edge }: Situation): boolean =>
	destinations.some(({ format }) => format === 'markdown') || hasSummary(destinations, edge);
