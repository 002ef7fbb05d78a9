import { type Dirent, existsSync, globSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type ContentKind, contentKinds } from '#cli/lint/content-kind.ts';
import { shownFrom } from '#cli/shown-path.ts';
import { WrongUse } from '#cli/wrong-use.ts';
import type { ReadSource } from '#content/source-from.ts';
import { compareTexts } from '#domain/compare-texts.ts';
import { suggestions } from '#domain/suggestion.ts';
import type { CliLintText } from '#i18n/nl/cli-lint.ts';

/** A file to check. */
export interface LintFile {
	/** Absolute. */
	path: string;
	/** From where the command was given, with `/`. */
	shown: string;
	/** The content folder it stands in: the nearest folder above it with a `site.yml`. */
	board: string | undefined;
	kind: ContentKind;
	/** Text to check in place of the one on disk. */
	given?: ReadSource;
}

interface Asked {
	paths: readonly string[];
	/** Where relative paths begin. */
	from: string;
	/** Checked when no path is given. */
	contentFolder: string;
}

interface Found {
	files: LintFile[];
	/** Files that were named and hold no content. */
	skipped: string[];
}

/** The files that paths, folders and patterns stand for, in order and each once. */
export function filesFor({ paths, from, contentFolder }: Asked, text: CliLintText): Found {
	const found =
		paths.length === 0
			? filesIn(contentFolder)
			: paths.flatMap((path) => filesAt(path, from, text));
	const unique = [...new Set(found)];
	const files = unique.flatMap((path) => lintFile(path, from) ?? []);
	const named = new Set(paths.map((path) => resolve(from, path)));
	const known = new Set(files.map(({ path }) => path));
	return {
		files: files.toSorted((a, b) => compareTexts(a.shown, b.shown)),
		skipped: unique.filter((path) => named.has(path) && !known.has(path)),
	};
}

/** A file with its place in a board; undefined when that place is for something else. */
export function lintFile(path: string, from: string): LintFile | undefined {
	const board = boardAbove(dirname(path));
	const kind = board === undefined ? 'vacancies' : kindIn(board, path);
	return kind && { path, shown: shownFrom(from, path), board, kind };
}

function filesAt(path: string, from: string, text: CliLintText): string[] {
	const absolute = resolve(from, path);
	if (existsSync(absolute))
		return statSync(absolute).isDirectory() ? filesIn(absolute) : [absolute];
	const matches = globSync(path, { cwd: from }).filter(isContent).sort();
	if (matches.length === 0) throw new WrongUse(text.wrong.missingPath(path, namesNear(path, from)));
	return matches.map((match) => resolve(from, match));
}

/** What stands in the folder of a path and looks like it. */
function namesNear(path: string, from: string): string[] {
	const folder = resolve(from, dirname(path));
	if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
	const names = itemsIn(folder)
		.filter((item) => item.isDirectory() || isContent(join(folder, item.name)))
		.map(({ name }) => name);
	return suggestions(basename(path), names).map((name) => shownFrom(from, join(folder, name)));
}

/** A folder and all below it in which content can stand. */
export function foldersIn(folder: string): string[] {
	const below = itemsIn(folder).filter((item) => item.isDirectory());
	return [folder, ...below.flatMap(({ name }) => foldersIn(join(folder, name)))];
}

const itemsIn = (folder: string): Dirent[] =>
	readdirSync(folder, { withFileTypes: true }).filter(
		({ name }) => !name.startsWith('.') && name !== 'node_modules',
	);

function filesIn(folder: string): string[] {
	return itemsIn(folder).flatMap((item) => {
		const path = join(folder, item.name);
		if (isContent(path)) return [path];
		return item.isDirectory() ? filesIn(path) : [];
	});
}

const isContent = (path: string): boolean =>
	/\.md$|(?:^|[/\\])(?:site|metrics[/\\][^/\\]+)\.yml$/i.test(path);

/** The nearest folder, this one or above it, with the settings of a board. */
export function boardAbove(folder: string): string | undefined {
	if (existsSync(join(folder, 'site.yml'))) return folder;
	return dirname(folder) === folder ? undefined : boardAbove(dirname(folder));
}

function kindIn(board: string, path: string): ContentKind | undefined {
	const inside = shownFrom(board, path);
	if (inside === 'site.yml') return 'site';
	const [folder, , ...deeper] = inside.replace(/^(landing|pages)\/en\//, '$1/').split('/');
	return deeper.length === 0 ? contentKinds.find((kind) => kind === folder) : undefined;
}
