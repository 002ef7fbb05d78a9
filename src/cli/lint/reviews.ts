import { readFileSync } from 'node:fs';
import { baseOf } from '#cli/lint/changed-files.ts';
import type { LintCommand } from '#cli/lint/command.ts';
import { type LintFile, lintFile } from '#cli/lint/files.ts';
import type { FileResult } from '#cli/lint/lint-run.ts';
import type { Reviews } from '#cli/lint/reporter.ts';
import { type Review, reviewOf } from '#cli/lint/review.ts';
import type { Situation } from '#cli/lint/situation.ts';
import { versionOf } from '#content/version-of.ts';
import { dictionaryFor } from '#i18n/dictionary.ts';
import { differencesSince } from '#store/earlier-texts.ts';

/**
 * What to tell a reviewer of every vacancy that changed: since the branch that was left, with
 * `--changed-since`, and otherwise since the last commit. Undefined outside git.
 */
export function reviewsOf(
	files: readonly LintFile[],
	results: readonly FileResult[],
	command: LintCommand,
	situation: Situation,
): Reviews | undefined {
	const { folder, text, dictionary } = situation;
	const { changedSince, previewUrl, stdin } = command;
	const base = changedSince === undefined ? 'HEAD' : baseOf(changedSince, folder, text).base;
	const differences = stdin ? undefined : differencesSince(base, folder);
	if (!differences) return undefined;
	const resultOf = new Map(results.map((result) => [result.path, result]));
	const words = {
		previewUrl,
		dictionary: dictionaryFor(dictionary.language),
		text: text.markdown,
	};
	const reviewed = files.flatMap(({ kind, path, shown }): [string, Review][] => {
		const result = resultOf.get(shown);
		const before = differences.before.get(path);
		const isChanged = before !== undefined || differences.added.has(path);
		return kind === 'vacancies' && result && isChanged
			? [[shown, reviewOf({ before, after: readFileSync(path, 'utf8'), result, ...words })]]
			: [];
	});
	const removed = [...differences.removed].flatMap(([path, source]) => {
		const file =
			versionOf(source, 'before')?.status === 'open' ? lintFile(path, folder) : undefined;
		return file?.board !== undefined && file.kind === 'vacancies' ? [file.shown] : [];
	});
	return { reviewed: new Map(reviewed), removed };
}
