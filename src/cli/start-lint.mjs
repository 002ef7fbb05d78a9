import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { processEdge } from '#cli/process-edge.ts';

/** Starts the linter; an editor does so at every pause, and compiling is a third of a short run. */
export async function startLint(): Promise<void> {
	enableCompileCache(join(import.meta.dirname, '../../node_modules/.cache/helder-compile'));
	const { main } = await import('#cli/lint/main.ts');
	process.exitCode = await main(process.argv.slice(2), processEdge());
}
