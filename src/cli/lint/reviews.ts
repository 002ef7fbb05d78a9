import { readFileSync } from 'node:fs';
import type { ChangedFiles } from '#cli/lint/changed-files.ts';
import type { LintCommand } from '#cli/lint/command.ts';
import { type LintFile, lintFile } from '#cli/lint/files.ts';
import type { FileResult } from '#cli/lint/lint-run.ts';
import type { Reviews } from '#cli/lint/reporter.ts';
import { type Review, reviewOf, type ReviewWords } from '#cli/lint/review.ts';
import type { Situation } from '#cli/lint/situation.ts';
import { versionOf } from '#content/version-of.ts';
import { dictionaryFor } from '#i18n/dictionary.ts';
import { type Differences, differencesSince } from '#store/earlier-texts.ts';

/**
 * What to tell a reviewer of every vacancy that changed: since the branch that was left, with
 * `--changed-since`, and otherwise since the last commit. Undefined outside git.
 */
export function reviewsOf(
	files: readonly LintFile[],
	results: readonly FileResult[],
	command: LintCommand,
	situation: Situation,
	changed: ChangedFiles | undefined,
): Reviews | undefined {
	const { folder } = situation;
	const differences = command.stdin ? undefined : differencesSince(changed?.base ?? 'HEAD', folder);
	return (
		differences && {
			reviewed: reviewed(files, results, differences, wordsFor(command, situation)),
			removed: openThen(differences, folder),
		}
	);
}

const wordsFor = ({ previewUrl }: LintCommand, { dictionary, text }: Situation): ReviewWords => ({
	previewUrl,
	dictionary: dictionaryFor(dictionary.language),
	text: text.markdown,
});

/** Reviews of vacancies that are new or were otherwise, by the path that is shown. */
function reviewed(
	files: readonly LintFile[],
	results: readonly FileResult[],
	{ before: earlier, added }: Differences,
	words: ReviewWords,
): Map<string, Review> {
	const resultOf = new Map(results.map((result) => [result.path, result]));
	return new Map(
		files.flatMap(({ kind, path, shown }) => {
			const result = resultOf.get(shown);
			const before = earlier.get(path);
			const isChanged = before !== undefined || added.has(path);
			return kind === 'vacancies' && result && isChanged
				? [[shown, reviewOf({ before, after: readFileSync(path, 'utf8'), result, ...words })]]
				: [];
		}),
	);
}

/** Vacancies that were open and have no file any more. */
const openThen = ({ removed }: Differences, folder: string): string[] =>
	[...removed].flatMap(([path, source]) => {
		const file =
			versionOf(source, 'before')?.status === 'open' ? lintFile(path, folder) : undefined;
		return file?.board !== undefined && file.kind === 'vacancies' ? [file.shown] : [];
	});
