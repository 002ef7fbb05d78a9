import type { LintCommand } from '#cli/lint/command.ts';
import type { LintFile } from '#cli/lint/files.ts';
import type { FileResult } from '#cli/lint/lint-run.ts';
import type { Situation } from '#cli/lint/situation.ts';

/** A policy that is half there must not pass for a whole one. */
export function settingsHints(
	files: readonly LintFile[],
	results: readonly FileResult[],
	{ text }: Situation,
): string[] {
	const settings = new Set(files.filter(({ kind }) => kind === 'site').map(({ shown }) => shown));
	return results
		.filter(({ path, reports }) => settings.has(path) && reports.length > 0)
		.map(({ path }) => text.brokenSettings(path));
}

/** What the counts alone do not say: too many warnings, and vacancies that no rule could read. */
export function hints(
	results: readonly FileResult[],
	{ maxWarnings, rules: chosen }: LintCommand,
	{ text }: Situation,
): string[] {
	const reports = results.flatMap((result) => result.reports);
	const warnings = reports.filter(({ severity }) => severity === 'warning').length;
	const broken = results.filter((result) =>
		result.reports.some(
			({ category, severity }) => category === 'schema' && severity !== 'warning',
		),
	).length;
	return [
		...(maxWarnings !== undefined && warnings > maxWarnings
			? [text.tooManyWarnings(warnings, maxWarnings)]
			: []),
		...(broken > 0 && chosen.length === 0 ? [text.unreadHeads(broken)] : []),
	];
}
