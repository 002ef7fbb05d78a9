import { readFileSync, writeFileSync } from 'node:fs';
import { completeLock } from '#cli/complete-lock.ts';

/** Rewrites a package-lock.json in npm's own layout. */
export function completeLockFile(path: string): void {
	const lock = completeLock(JSON.parse(readFileSync(path, 'utf8')));

	writeFileSync(path, `${JSON.stringify(lock, null, '\t')}\n`);
}
