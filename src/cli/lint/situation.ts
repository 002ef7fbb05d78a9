import { type Edge, startFolder } from '#cli/edge.ts';
import type { LintDictionary } from '#i18n/lint-dictionary.ts';
import type { CliLintText } from '#i18n/nl/cli-lint.ts';
import type { Settings } from '#store/settings.ts';

/** What a run needs to know beside the command. */
export interface Situation {
	settings: Settings;
	edge: Edge;
	dictionary: LintDictionary;
	/** Of the dictionary what the command itself says. */
	text: CliLintText;
	/** Absolute path of the folder in which the command was given. */
	folder: string;
}

/** All that the steps of a run share, made once. */
export const situationOf = (
	settings: Settings,
	edge: Edge,
	dictionary: LintDictionary,
): Situation => ({
	settings,
	edge,
	dictionary,
	text: dictionary.command,
	folder: startFolder(edge),
});

/** Hints and progress go beside the report, not into it. */
export function tell({ edge }: Situation, lines: readonly string[]): void {
	for (const line of lines) edge.stderr.write(`${line}\n`);
}
