import { join, resolve } from 'node:path';
import { type Affected, affectedBy } from '#cli/lint/affected-files.ts';
import type { ChangedFiles } from '#cli/lint/changed-files.ts';
import type { LintCommand } from '#cli/lint/command.ts';
import { filesFor, type LintFile, lintFile } from '#cli/lint/files.ts';
import { type Situation, tell } from '#cli/lint/situation.ts';
import { shownFrom } from '#cli/shown-path.ts';
import type { CliLintText } from '#i18n/nl/cli-lint.ts';

/** The files that a command is about; says which it leaves out. */
export function filesOf(
	{ stdin, stdinFilename, paths }: LintCommand,
	situation: Situation,
	changed: ChangedFiles | undefined,
): LintFile[] {
	const { folder, settings, text } = situation;
	if (stdin) return [stdinFile(stdinFilename, folder)];
	const { files, skipped } = filesFor(
		{ paths, from: folder, contentFolder: settings.contentFolder },
		text,
	);
	tell(
		situation,
		skipped.map((path) => text.notContent(shownFrom(folder, path))),
	);
	if (changed) return thoseTouched(files, changed, situation);
	if (files.length === 0) tell(situation, [text.nothingToLint]);
	return files;
}

/** Files that changed, and those in which something else can be found now; says why these. */
function thoseTouched(
	files: readonly LintFile[],
	{ reference, paths }: ChangedFiles,
	situation: Situation,
): LintFile[] {
	const { text } = situation;
	const affected = affectedBy(paths, files);
	const touched = new Set(affected.map(({ file }) => file));
	const left = files.filter((file) => paths.has(file.path) || touched.has(file));
	if (left.length === 0) tell(situation, [text.nothingChanged(reference)]);
	tell(situation, reasonsFor(affected, text));
	return left;
}

function reasonsFor(affected: readonly Affected[], text: CliLintText): string[] {
	const [first, ...others] = new Set(affected.map(({ because }) => because));
	return first === undefined ? [] : [text.alsoChecked(affected.length, first, others.length)];
}

/** A text from the input stands in a board when its name does. */
function stdinFile(name: string | undefined, folder: string): LintFile {
	const path = resolve(folder, name ?? '<stdin>');
	const unnamed = { path: join(folder, '<stdin>'), shown: name ?? '<stdin>' };
	const placed = name === undefined ? undefined : lintFile(path, folder);
	return placed ?? { ...unnamed, board: undefined, kind: 'vacancies' };
}
