import { resolve } from 'node:path';
import { gitIn } from '#store/git.ts';
import { textsOf } from '#store/git-texts.ts';

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
		const root = git(['rev-parse', '--show-toplevel'])
			.toString()
			.replace(/\r?\n$/, '');
		const raw = git([...diffArguments, commit]).toString();
		const unknown = git(['ls-files', '--others', '--exclude-standard', '--full-name', '-z', root]);
		const changes = changesIn(raw);
		const texts = textsOf(
			changes.flatMap(({ id, status }) => (/^[MRTD]/.test(status) ? [id] : [])),
			git,
		);
		const textsWhere = (kind: RegExp): [string, string][] =>
			changes.flatMap(({ id, status, path }) => {
				const text = kind.test(status) ? texts.get(id) : undefined;
				return text === undefined ? [] : [[resolve(root, path), text]];
			});
		return {
			before: new Map(textsWhere(/^[MRT]/)),
			removed: new Map(textsWhere(/^D/)),
			added: new Set([
				...changes.flatMap(({ status, path }) =>
					/^[AC]/.test(status) ? [resolve(root, path)] : [],
				),
				...unknown
					.toString()
					.split('\0')
					.filter(Boolean)
					.map((path) => resolve(root, path)),
			]),
		};
	} catch {
		return undefined;
	}
}

/** A file with another name is the same when half of it stayed. */
const diffArguments = ['diff', '--raw', '--no-abbrev', '-z', '-M', '--no-color', '--no-ext-diff'];

interface Change {
	/** Of the text before. */
	id: string;
	/** A letter, with a number behind it where a file got another name. */
	status: string;
	/** As it is called now. */
	path: string;
}

/** Reads `--raw -z`: `:modes ids status`, and one path or two. */
function changesIn(raw: string): Change[] {
	const parts = raw.split('\0').values();
	const changes: Change[] = [];
	for (const part of parts) {
		if (!part.startsWith(':')) continue;
		const [, , id = '', , status = ''] = part.split(' ');
		const first = parts.next().value ?? '';
		const path = /^[RC]/.test(status) ? (parts.next().value ?? '') : first;
		changes.push({ id, status, path });
	}
	return changes;
}
