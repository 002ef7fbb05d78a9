import { resolve } from 'node:path';
import { WrongUse } from '#cli/wrong-use.ts';
import type { CliLintText } from '#i18n/nl/cli-lint.ts';
import { gitIn, rootOf } from '#store/git.ts';

/**
 * Absolute paths of the files that differ from where this branch left another one, with what is
 * gone, what is not committed and what git does not know yet.
 */
export function changedSince(
	reference: string,
	folder: string,
	{ wrong }: Pick<CliLintText, 'wrong'>,
): Set<string> {
	const git = textFrom(folder);
	const { root, base } = baseOf(reference, folder, { wrong });
	const changed = git('diff', '--name-only', '-z', '--no-renames', base);
	const unknown = git('ls-files', '--others', '--exclude-standard', '--full-name', '-z', root);
	return new Set(
		[...changed.split('\0'), ...unknown.split('\0')]
			.filter(Boolean)
			.map((path) => resolve(root, path)),
	);
}

/** The top of the repository that holds a folder, and the commit where its branch left another one. */
export function baseOf(
	reference: string,
	folder: string,
	{ wrong }: Pick<CliLintText, 'wrong'>,
): { root: string; base: string } {
	const git = textFrom(folder);
	const root = orWrong(
		() => rootOf(gitIn(folder)),
		(error) =>
			(error as NodeJS.ErrnoException).code === 'ENOENT' ? wrong.noGit : wrong.noRepository,
	);
	// A name that begins with a hyphen must not become an option.
	const commit = orWrong(
		() =>
			git('rev-parse', '--verify', '--quiet', '--end-of-options', `${reference}^{commit}`).trim(),
		() => wrong.unknownReference(reference),
	);
	const base = orWrong(
		() => git('merge-base', commit, 'HEAD').trim(),
		() => wrong.unknownReference(reference),
	);
	return { root, base };
}

/** What git prints as text. */
const textFrom =
	(folder: string) =>
	(...args: string[]): string =>
		gitIn(folder)(args).toString();

function orWrong<Result>(run: () => Result, sentence: (error: unknown) => string): Result {
	try {
		return run();
	} catch (error) {
		throw new WrongUse(sentence(error), { cause: error });
	}
}
