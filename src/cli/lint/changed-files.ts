import { resolve } from 'node:path';
import type { LintCommand } from '#cli/lint/command.ts';
import type { Situation } from '#cli/lint/situation.ts';
import { WrongUse } from '#cli/wrong-use.ts';
import type { CliLintText } from '#i18n/nl/cli-lint.ts';
import { errorCode } from '#store/error-code.ts';
import { gitIn, pathsIn, rootOf, untrackedIn } from '#store/git.ts';

/** What changed on this branch since it left another one. */
export interface ChangedFiles {
	/** The other branch, or another name of a commit, as it was given. */
	reference: string;
	/** The commit where this branch left it. */
	base: string;
	/** Absolute; also of what is gone, what is not committed and what git does not know yet. */
	paths: ReadonlySet<string>;
}

/** What `--changed-since` asks for; undefined without it. Several processes, so asked once a run. */
export function changedFilesOf(
	{ changedSince: reference }: Pick<LintCommand, 'changedSince'>,
	{ folder, text }: Pick<Situation, 'folder' | 'text'>,
): ChangedFiles | undefined {
	if (reference === undefined) return undefined;
	const { root, base } = baseOf(reference, folder, text);
	return { reference, base, paths: pathsSince(base, root, folder) };
}

function pathsSince(base: string, root: string, folder: string): Set<string> {
	const git = gitIn(folder);
	const changed = pathsIn(git(['diff', '--name-only', '-z', '--no-renames', base]));
	return new Set([...changed, ...untrackedIn(root, git)].map((path) => resolve(root, path)));
}

/** The top of the repository that holds a folder, and the commit where its branch left another one. */
function baseOf(
	reference: string,
	folder: string,
	{ wrong }: Pick<CliLintText, 'wrong'>,
): { root: string; base: string } {
	const git = textFrom(folder);
	const root = orWrong(
		() => rootOf(gitIn(folder)),
		(error) => (errorCode(error) === 'ENOENT' ? wrong.noGit : wrong.noRepository),
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
