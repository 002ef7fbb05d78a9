import type { Edge } from '#cli/edge.ts';
import type { FetchLimits } from '#cli/import/fetch-limits.ts';
import type { ImportOptions } from '#cli/import/options.ts';
import type { ImportSituation } from '#drafts/import/import-draft.ts';
import type { Settings } from '#store/settings.ts';

/** One time that somebody imports texts. */
export interface ImportRun {
	options: ImportOptions;
	settings: Settings;
	situation: ImportSituation;
	edge: Edge;
	limits: FetchLimits;
	/** Absolute path of the folder in which the command was given. */
	folder: string;
	/** Names of files that this run wrote. */
	written: Set<string>;
}

/** Prints lines on standard output; gives the exit code of all being well. */
export function say({ stdout }: Edge, lines: readonly string[]): 0 {
	stdout.write(lines.map((line) => `${line}\n`).join(''));
	return 0;
}
