import type { Edge } from '#cli/edge.ts';
import type { ExitCode } from '#cli/terminal.ts';
import { withKeptOption } from '#cli/kept-by-npm.ts';
import { WrongUse } from '#cli/wrong-use.ts';
import { SettingsError } from '#store/settings.ts';

/** Runs a command; what whoever gave it has to mend is told in its sentence, and ends it with 2. */
export async function orSentence(
	run: () => Promise<ExitCode>,
	{ stderr, env }: Pick<Edge, 'stderr' | 'env'>,
	usage = '',
): Promise<ExitCode> {
	try {
		return await run();
	} catch (error) {
		if (!(error instanceof WrongUse || error instanceof SettingsError)) throw error;
		stderr.write(`${withKeptOption(error.message, usage, env)}\n`);
		return 2;
	}
}
