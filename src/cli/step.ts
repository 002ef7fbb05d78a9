import { cliText } from '#i18n/nl/cli.ts';
import type { Terminal } from '#cli/terminal.ts';

/** Runs one step and says when it begins and how long it took. */
export async function step<Result>(
	{ err }: Terminal,
	name: string,
	run: () => Promise<Result>,
): Promise<Result> {
	err(`• ${name} …`);
	const start = performance.now();
	const result = await run();
	err(`  ${cliText.done(((performance.now() - start) / 1000).toFixed(1).replace('.', ','))}`);
	return result;
}
