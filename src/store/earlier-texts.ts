import { resolve } from 'node:path';
import { type Git, gitIn, rootOf, untrackedIn } from '#store/git.ts';
import { textsOf } from '#store/git-texts.ts';
import { type RawChange, rawChange } from '#store/raw-changes.ts';

/** Files that are not what they were at a commit, with their absolute paths. */
export interface Differences {
	/** What a file said then, also under an earlier name. */
	before: ReadonlyMap<string, string>;
	/** What was not there then. */
	added: ReadonlySet<string>;
	/** What a file said that is not there any more. */
	removed: ReadonlyMap<string, string>;
}

/**
 * How the files of the repository around a folder differ from a commit, committed or not, with those
 * that git does not know yet. Undefined without git, and where the commit is not there. Four processes at most.
 */
export function differencesSince(commit: string, folder: string): Differences | undefined {
	const git = gitIn(folder);
	try {
		return differencesIn(rootOf(git), commit, git);
	} catch {
		return undefined;
	}
}

function differencesIn(root: string, commit: string, git: Git): Differences {
	const changes = changesIn(git([...diffArguments, commit]).toString());
	const texts = textsOf(
		changes.filter(({ status }) => /^[MRTD]/.test(status)).map(({ before }) => before),
		git,
	);
	const textsThen = (kind: RegExp): Map<string, string> =>
		new Map(
			changes.flatMap(({ before, status, path }) => {
				const text = kind.test(status) ? texts.get(before) : undefined;
				return text === undefined ? [] : [[resolve(root, path), text]];
			}),
		);
	const added = [...addedIn(changes), ...untrackedIn(root, git)];
	return {
		before: textsThen(/^[MRT]/),
		removed: textsThen(/^D/),
		added: new Set(added.map((path) => resolve(root, path))),
	};
}

const addedIn = (changes: readonly RawChange[]): string[] =>
	changes.filter(({ status }) => /^[AC]/.test(status)).map(({ path }) => path);

/** A file with another name is the same when half of it stayed. */
const diffArguments = ['diff', '--raw', '--no-abbrev', '-z', '-M', '--no-color', '--no-ext-diff'];

function changesIn(raw: string): RawChange[] {
	const parts = raw.split('\0').values();
	const changes: RawChange[] = [];
	for (const part of parts) if (part.startsWith(':')) changes.push(rawChange(part, parts));
	return changes;
}
