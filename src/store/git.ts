import { execFileSync } from 'node:child_process';

/** Runs git in a folder and gives what it prints; throws without git, and on what git refuses. */
export type Git = (args: readonly string[], input?: string) => Buffer;

/** All that a buffer can hold: the history of a large board is long. */
const maxBuffer = 2 ** 31 - 1;

/** Git that runs in a folder. */
export const gitIn =
	(folder: string): Git =>
	(args, input) =>
		execFileSync('git', args, { cwd: folder, input, stdio: 'pipe', maxBuffer });

/** The top of the repository around the folder that `git` runs in; throws outside one. */
export const rootOf = (git: Git): string =>
	git(['rev-parse', '--show-toplevel'])
		.toString()
		.replace(/\r?\n$/, '');

/** Paths, from the top of the repository, of files that no commit holds and no `.gitignore` names. */
export const untrackedIn = (root: string, git: Git): string[] =>
	pathsIn(git(['ls-files', '--others', '--exclude-standard', '--full-name', '-z', root]));

/** Paths as git prints them with `-z`. */
export const pathsIn = (printed: Buffer): string[] =>
	printed.toString().split('\0').filter(Boolean);

/** Whether only the last commits are there: then every file seems to come from the first of those. */
export const isShallow = (git: Git): boolean =>
	git(['rev-parse', '--is-shallow-repository']).toString().trim() !== 'false';
