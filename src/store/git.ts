import { execFileSync } from 'node:child_process';

/** Runs git in a folder and gives what it prints; throws without git, and on what git refuses. */
export type Git = (args: readonly string[], input?: string) => Buffer;

/** All that a buffer can hold: the history of a large board is long. */
const maxBuffer = 2 ** 31 - 1;

export const gitIn =
	(folder: string): Git =>
	(args, input) =>
		execFileSync('git', args, { cwd: folder, input, stdio: 'pipe', maxBuffer });

/** Whether only the last commits are there: then every file seems to come from the first of those. */
export const isShallow = (git: Git): boolean =>
	git(['rev-parse', '--is-shallow-repository']).toString().trim() !== 'false';
