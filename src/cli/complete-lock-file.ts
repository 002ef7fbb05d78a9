import { readFileSync, writeFileSync } from 'node:fs';
import { completeLock } from '#cli/complete-lock.ts';
import type { ExitCode } from '#cli/terminal.ts';

/** Rewrites a package-lock.json in npm's own layout. */
export async function completeLockFile(path: string): Promise<ExitCode> {
	const lock = completeLock(JSON.parse(readFileSync(path, 'utf8')));

	writeFileSync(path, `${JSON.stringify(lock, null, '\t')}\n`);
	return 0;
}
