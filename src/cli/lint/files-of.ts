import { join, resolve } from 'node:path';
import { changedSince } from '#cli/lint/changed-files.ts';
import type { LintCommand } from '#cli/lint/command.ts';
import { filesFor, type LintFile, lintFile, shownFrom } from '#cli/lint/files.ts';
import { type Situation, tell } from '#cli/lint/situation.ts';

/** The files that a command is about; says which it leaves out. */
export function filesOf(command: LintCommand, situation: Situation): LintFile[] {
	if (command.stdin) return [stdinFile(command.stdinFilename, situation.folder)];
	const { folder, settings, text } = situation;
	const { paths, changedSince: reference } = command;
	const { files, skipped } = filesFor(
		{ paths, from: folder, contentFolder: settings.contentFolder },
		text,
	);
	tell(
		situation,
		skipped.map((path) => text.notContent(shownFrom(folder, path))),
	);
	if (reference === undefined) {
		if (files.length === 0) tell(situation, [text.nothingToLint]);
		return files;
	}
	const changed = changedSince(reference, folder, text);
	const left = files.filter(({ path }) => changed.has(path));
	if (left.length === 0) tell(situation, [text.nothingChanged(reference)]);
	return left;
}

/** A text from the input stands in a board when its name does. */
function stdinFile(name: string | undefined, folder: string): LintFile {
	const path = resolve(folder, name ?? '<stdin>');
	const unnamed = { path: join(folder, '<stdin>'), shown: name ?? '<stdin>' };
	const placed = name === undefined ? undefined : lintFile(path, folder);
	return placed ?? { ...unnamed, board: undefined, kind: 'vacancies' };
}
