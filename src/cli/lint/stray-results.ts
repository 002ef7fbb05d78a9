import { existsSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { ChangedFiles } from '#cli/lint/changed-files.ts';
import type { LintCommand } from '#cli/lint/command.ts';
import { boardAbove } from '#cli/lint/files.ts';
import type { FileResult } from '#cli/lint/lint-run.ts';
import type { Situation } from '#cli/lint/situation.ts';
import { unreadFile } from '#cli/lint/unread-file.ts';
import { shownFrom } from '#cli/shown-path.ts';
import type { Problem } from '#content/problem.ts';
import { contentReports } from '#lint/file-report.ts';
import { strayFiles } from '#store/stray-files.ts';

/** What to say of files in the folders that were asked for, and that nothing reads. */
export function strayResults(
	command: LintCommand,
	situation: Situation,
	changed: ChangedFiles | undefined,
): FileResult[] {
	const { folder } = situation;
	// Who asks for one rule has asked for no other remarks, and a text from the input has no folder.
	if (command.stdin || command.rules.length > 0) return [];
	const found = new Map(
		foldersAsked(command, situation)
			.flatMap((asked) => straysBelow(asked, situation))
			.map(({ path, problem }) => [path, problem]),
	);
	const own = ownFiles(command, folder);
	return [...found]
		.filter(([path]) => !own.has(path) && (!changed || changed.paths.has(path)))
		.map(([path, problem]) =>
			unreadFile(shownFrom(folder, path), contentReports([problem], false)),
		);
}

/** Reads and writes of the command itself. */
const ownFiles = ({ baseline, destinations }: LintCommand, folder: string): Set<string> =>
	new Set(
		[baseline, ...destinations.map(({ file }) => file)].flatMap((file) =>
			file === undefined ? [] : resolve(folder, file),
		),
	);

function foldersAsked({ paths }: LintCommand, { folder, settings }: Situation): string[] {
	if (paths.length === 0) return [settings.contentFolder];
	return paths
		.map((path) => resolve(folder, path))
		.filter((path) => existsSync(path) && statSync(path).isDirectory());
}

function straysBelow(
	asked: string,
	{ dictionary, settings: { contentFolder } }: Situation,
): { path: string; problem: Problem }[] {
	const board = contentFolder.startsWith(asked + sep) ? contentFolder : boardAbove(asked);
	if (board === undefined) return [];
	return strayFiles(board, dictionary.stray)
		.map((problem) => ({ path: join(board, problem.file), problem }))
		.filter(({ path }) => path.startsWith(asked + sep));
}
