import { join } from 'node:path';
import { type LintFile, lintFile } from '#cli/lint/files.ts';
import { lintText } from '#i18n/nl/lint/text.ts';
import { unknownRuleFindings } from '#lint/policy/unknown-rules.ts';
import { readSite } from '#store/read-folder.ts';

interface Place {
	/** Where the command was given. */
	folder: string;
	/** The content folder that decides for files that stand in none. */
	contentFolder: string | undefined;
}

/**
 * The `site.yml` files with a problem that decide what is asked of these files and are not among them:
 * without them a policy would be gone and nobody would hear it.
 */
export function brokenSettingsOf(
	files: readonly LintFile[],
	{ folder, contentFolder }: Place,
): LintFile[] {
	const named = new Set(files.map(({ path }) => path));
	const boards = new Set(
		files
			.filter(({ kind }) => kind === 'vacancies')
			.flatMap(({ board }) => board ?? contentFolder ?? []),
	);
	return [...boards]
		.filter((board) => !named.has(join(board, 'site.yml')) && hasProblem(board))
		.flatMap((board) => lintFile(join(board, 'site.yml'), folder) ?? []);
}

function hasProblem(board: string): boolean {
	const site = readSite(board);
	return site.problems.length + unknownRuleFindings(site, lintText).length > 0;
}
