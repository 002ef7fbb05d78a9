import { todayIn } from '#domain/dates.ts';
import { type Git, gitIn, isShallow } from '#store/git.ts';
import { textsOf } from '#store/git-texts.ts';
import { type RawChange, rawChange } from '#store/raw-changes.ts';

/** A file as it was committed on a day. */
export interface FileVersion {
	/** `yyyy-mm-dd` in the Netherlands. */
	day: string;
	source: string;
}

/**
 * Every committed version of the files in a folder that have so many, first to last, by path below
 * `root`; a file that got another name keeps its versions. Three processes, however many files
 * there are. Empty without git, and in a shallow clone, where every file seems to have one version.
 */
export function fileVersions(root: string, folder: string, fewest = 2): Map<string, FileVersion[]> {
	const git = gitIn(root);
	try {
		if (isShallow(git)) return new Map();
		const log = git([...logArguments, '--', folder]).toString();
		const blobs = [...blobsByFile(log)].filter(([, versions]) => versions.length >= fewest);
		return new Map(sourcesOf(blobs, git));
	} catch {
		return new Map();
	}
}

/**
 * The main line only: what stood on a branch was not on the board before it was merged. A rename is
 * one when half of the file stayed.
 */
const logArguments = [
	...['log', '--first-parent', '-m', '--no-color', '--format=%x02%cI'],
	...['--raw', '--no-abbrev', '-z', '-M', '--relative'],
];

interface Blob {
	day: string;
	id: string;
}

/** Newest commit first, so that the name a file has now is met before the names it had. */
function blobsByFile(log: string): Map<string, Blob[]> {
	const files = new Map<string, Blob[]>();
	/** What a path of this age is called today; undefined where it was thrown away since. */
	const today = new Map<string, string | undefined>();
	for (const { day, after: id, status, path, from } of changesIn(log)) {
		const file = today.has(path) ? today.get(path) : path;
		if (status === 'D') today.set(path, undefined);
		else if (file !== undefined) files.set(file, [{ day, id }, ...(files.get(file) ?? [])]);
		if (from !== undefined) today.set(from, file);
	}
	return files;
}

/** Per commit its date, per file what became of it. */
function* changesIn(log: string): Generator<RawChange & { day: string }> {
	const parts = log.split('\0').values();
	let day = '';
	for (const part of parts) {
		const text = part.trim();
		if (text.startsWith('\u0002')) day = todayIn(new Date(text.slice(1)));
		if (text.startsWith(':')) yield { day, ...rawChange(text, parts) };
	}
}

function sourcesOf(files: readonly [string, Blob[]][], git: Git): [string, FileVersion[]][] {
	const sources = textsOf(
		files.flatMap(([, blobs]) => blobs.map(({ id }) => id)),
		git,
	);
	return files.map(([file, blobs]) => [
		file,
		blobs.flatMap(({ day, id }) => {
			const source = sources.get(id);
			return source === undefined ? [] : [{ day, source }];
		}),
	]);
}
