import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

/**
 * Starts the linter as a process of its own. Plain JavaScript, so that all TypeScript comes from the
 * cache in its compiled form, and the part of Node that reads it is not loaded at all.
 */
export async function startLint() {
	enableCompileCache(join(import.meta.dirname, '../../node_modules/.cache/helder-compile'));
	const { main } = await import('#cli/lint/main.ts');
	const { processEdge } = await import('#cli/process-edge.ts');
	process.exitCode = await main(process.argv.slice(2), processEdge());
}
