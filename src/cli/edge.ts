import type { Readable } from 'node:stream';
import type { Terminal } from '#cli/terminal.ts';

/** A stream that text goes to. */
export interface Output {
	write: (text: string) => unknown;
	isTTY?: boolean;
	columns?: number;
}

/**
 * All that a command knows of the process it runs in, for commands that read, watch or ask; those that
 * only print lines get a `Terminal` (`run.ts`).
 */
export interface Edge {
	env: NodeJS.ProcessEnv;
	/** Absolute path of the folder in which the command was given. */
	cwd: string;
	now: Date;
	stdin: Readable;
	stdout: Output;
	stderr: Output;
	/** Ends a run that watches. */
	signal?: AbortSignal;
}

/** npm runs a script in the project's own folder, and says from where it was started. */
export const startFolder = ({ env, cwd }: Pick<Edge, 'env' | 'cwd'>): string =>
	env['INIT_CWD'] ?? cwd;

/** The streams as a terminal, line by line. */
export const terminalOn = ({ stdout, stderr }: Pick<Edge, 'stdout' | 'stderr'>): Terminal => ({
	out: (line) => void stdout.write(`${line}\n`),
	err: (line) => void stderr.write(`${line}\n`),
});
