import { resolve } from 'node:path';
import { type Edge, startFolder } from '#cli/edge.ts';

/** The process as a command sees it: streams, environment, clock. */
export function processEdge(): Edge {
	const ended = new AbortController();
	process.once('SIGINT', () => ended.abort());
	process.once('SIGTERM', () => ended.abort());
	// Whoever reads has seen enough, as in `| head`.
	process.stdout.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code !== 'EPIPE') throw error;
	});
	return {
		env: process.env,
		cwd: process.cwd(),
		now: new Date(),
		stdin: process.stdin,
		stdout: process.stdout,
		stderr: process.stderr,
		signal: ended.signal,
	};
}

/** Absolute path of what somebody typed behind a command. */
export const typedPath = (path: string): string =>
	resolve(startFolder({ env: process.env, cwd: process.cwd() }), path);
