import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { LintCommand } from '#cli/lint/command.ts';
import { boardAbove, foldersIn } from '#cli/lint/files.ts';
import type { Situation } from '#cli/lint/situation.ts';

/**
 * The folders in which a change can change the report: those of the files, and the whole content
 * folder around each, with its settings, employers, competencies and images.
 */
export function watchedFolders(
	{ paths }: LintCommand,
	{ folder, settings }: Situation,
): readonly string[] {
	const { contentFolder } = settings;
	const asked = paths.length === 0 ? [contentFolder] : paths.map((path) => resolve(folder, path));
	const around = asked.map(
		(path) => boardAbove(isFolder(path) ? path : dirname(path)) ?? contentFolder,
	);
	const own = asked.flatMap((path) => (isFolder(path) ? foldersIn(path) : foldersFor(path)));
	return [...new Set([...own, ...around.filter(isBoard).flatMap(foldersIn)])];
}

/** Of a file its own folder, and not those below: it may stand in somebody's home. */
function foldersFor(path: string): string[] {
	const wildcard = path.search(/[*?[{]/);
	if (wildcard < 0) return [dirname(path)].filter(isFolder);
	const base = dirname(`${path.slice(0, wildcard)}*`);
	return isFolder(base) ? foldersIn(base) : [];
}

const isFolder = (path: string): boolean =>
	statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

const isBoard = (path: string): boolean => existsSync(join(path, 'site.yml'));
