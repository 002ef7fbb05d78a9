import type { Edge } from '#cli/edge.ts';
import type { ExitCode } from '#cli/terminal.ts';
import { keptByNpm, withKeptOption } from '#cli/kept-by-npm.ts';
import { WrongUse } from '#cli/wrong-use.ts';
import { SettingsError } from '#store/settings.ts';

/** Runs a command unless npm kept a part of it; what whoever gave it has to mend is told in its sentence, and ends it with 2. */
export async function orSentence(
	run: () => Promise<ExitCode>,
	{ stderr, env }: Pick<Edge, 'stderr' | 'env'>,
	usage = '',
): Promise<ExitCode> {
	try {
		const kept = keptByNpm(usage, env);
		if (kept !== undefined) throw new WrongUse(kept);
		return await run();
	} catch (error) {
		if (!(error instanceof WrongUse || error instanceof SettingsError)) throw error;
		stderr.write(`${withKeptOption(error.message, usage, { env })}\n`);
		return 2;
	}
}
