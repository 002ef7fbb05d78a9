import type { Root } from 'mdast';
import type * as z from 'zod';
import { bodyProblems } from '#content/body-problems.ts';
import { checkFrontmatter } from '#content/check-frontmatter.ts';
import {
	type Frontmatter,
	parseFrontmatter,
	parseSettings,
	type QuickYaml,
	rangeOfValue,
} from '#content/frontmatter.ts';
import { blankFrontmatter, type MarkdownParser } from '#content/markdown.ts';
import { deepest, parseShallow } from '#content/shallow.ts';
import { type Finding, type Problem, problemAt, type Range } from '#content/problem.ts';
import { slugOf } from '#content/slug-of.ts';
import type { Path } from '#domain/path.ts';
import type { ContentText } from '#i18n/nl/content.ts';
import type { FileText } from '#i18n/nl/file.ts';

/** A content file as it was found. */
export interface SourceFile {
	/** Path below the content folder. */
	file: string;
	source: string;
	/** What is wrong with the file as a whole: it hides what is wrong inside it. */
	finding?: Finding | undefined;
}

/** One content file, read, parsed and checked. */
export interface Entry<Data> extends SourceFile {
	/** File name without folder and extension; the last part of its address. */
	slug: string;
	/** Checked frontmatter; undefined while it has problems. */
	data: Data | undefined;
	/** Frontmatter as it was written, right or wrong. */
	written: unknown;
	/** The text below the frontmatter; offsets are those of the whole file. */
	tree: Root;
	problems: Problem[];
	/** Unfinished by definition: its problems are told, but stop nothing. */
	draft: boolean;
	/** Range in the file of the value at a path in the frontmatter. */
	rangeOf: (path: Path) => Range;
}

interface Reading<Schema extends z.ZodType> {
	schema: Schema;
	text: ContentText;
	parse: MarkdownParser;
	/** Saves most of the time that reading takes, where there is one. */
	quickYaml?: QuickYaml;
}

/** The one way in: reads a Markdown file with frontmatter, and says all that is wrong with it. */
export function readEntry<Schema extends z.ZodType>(
	sourceFile: SourceFile,
	{ schema, parse, text, quickYaml }: Reading<Schema>,
): Entry<z.output<Schema>> {
	const { source, finding } = sourceFile;
	const frontmatter = parseFrontmatter(source, quickYaml);
	const body = blankFrontmatter(source, frontmatter?.bodyStart ?? 0);
	const { tree, tooDeep } = parseShallow(body, parse);
	const { data, written, findings } = frontmatter
		? checkFrontmatter(frontmatter, source, { schema, text })
		: { data: undefined, written: undefined, findings: [withoutFrontmatter(source, text.file)] };
	return {
		...entryOf(sourceFile, written, [
			...findings,
			...tooDeep.map((range) => ({ code: 'too-deep', message: text.body.tooDeep(deepest), range })),
			...bodyProblems(tree, text.body),
		]),
		data: finding ? undefined : data,
		tree,
		rangeOf: rangeFinder(source, parseFrontmatter),
	};
}

/** Reads a file that is YAML from beginning to end. */
export function readSettings<Schema extends z.ZodType>(
	sourceFile: SourceFile,
	reading: Omit<Reading<Schema>, 'parse' | 'quickYaml'>,
): Entry<z.output<Schema>> {
	const { source, finding } = sourceFile;
	const { data, written, findings } = checkFrontmatter(parseSettings(source), source, reading);
	return {
		...entryOf(sourceFile, written, findings),
		data: finding ? undefined : data,
		tree: { type: 'root', children: [] },
		rangeOf: rangeFinder(source, parseSettings),
	};
}

function entryOf(sourceFile: SourceFile, written: unknown, findings: readonly Finding[]) {
	const { finding } = sourceFile;
	const draft = (written as { status?: unknown } | null | undefined)?.status === 'draft';
	return {
		...sourceFile,
		slug: slugOf(sourceFile.file),
		written,
		draft,
		problems: (finding ? [finding] : findings).map((finding) =>
			problemAt({ ...sourceFile, draft }, finding),
		),
	};
}

/** Parses again when it is asked: parsed YAML takes a hundred times the memory of its source. */
function rangeFinder(source: string, parse: (source: string) => Frontmatter | undefined) {
	return (path: Path): Range => {
		const frontmatter = parse(source);
		return frontmatter ? rangeOfValue(frontmatter, path) : [0, 0];
	};
}

function withoutFrontmatter(source: string, text: FileText): Finding {
	const range: Range = [0, /^.*/.exec(source)?.[0].length ?? 0];
	if (source.trim() === '') return { code: 'empty-file', message: text.empty, range };
	if (/^\uFEFF?---[ \t]*(?:\r?\n|$)/.test(source))
		return { code: 'unclosed-frontmatter', message: text.unclosedFrontmatter, range };
	if (/^\s+---[ \t]*\r?\n/.test(source))
		return { code: 'late-frontmatter', message: text.lateFrontmatter, range };
	return { code: 'no-frontmatter', message: text.noFrontmatter, range };
}
