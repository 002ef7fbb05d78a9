import type { Root } from 'mdast';
import type * as z from 'zod';
import { bodyProblems } from '#content/body-problems.ts';
import {
	type Frontmatter,
	parseFrontmatter,
	parseSettings,
	rangeOfValue,
} from '#content/frontmatter.ts';
import { blankFrontmatter, type MarkdownParser } from '#content/markdown.ts';
import { type Finding, type Problem, problemAt, type Range } from '#content/problem.ts';
import { schemaProblems } from '#content/schema-problems.ts';
import { yamlProblems } from '#content/yaml-problems.ts';
import type { ContentText } from '#i18n/nl/content.ts';

export interface SourceFile {
	/** Path below the content folder. */
	file: string;
	source: string;
}

/** One content file, read, parsed and checked. */
export interface Entry<Data> extends SourceFile {
	/** File name without folder and extension; the last part of its address. */
	slug: string;
	/** Checked frontmatter; undefined while it has problems. */
	data: Data | undefined;
	/** The text below the frontmatter; offsets are those of the whole file. */
	tree: Root;
	problems: Problem[];
	/** Unfinished by definition: its problems are told, but stop nothing. */
	draft: boolean;
	/** Range in the file of the value at a path in the frontmatter. */
	rangeOf: (path: readonly PropertyKey[]) => Range;
}

interface Reading<Schema extends z.ZodType> {
	schema: Schema;
	text: ContentText;
	parse: MarkdownParser;
}

/** The one way in: reads a Markdown file with frontmatter, and says all that is wrong with it. */
export function readEntry<Schema extends z.ZodType>(
	sourceFile: SourceFile,
	{ schema, parse, text }: Reading<Schema>,
): Entry<z.output<Schema>> {
	const { source } = sourceFile;
	const frontmatter = parseFrontmatter(source);
	const tree = parse(blankFrontmatter(source, frontmatter?.bodyStart ?? 0));
	const { data, findings } = frontmatter
		? checkFrontmatter(frontmatter, schema, text)
		: { data: undefined, findings: [withoutFrontmatter(text)] };
	return {
		...entryOf(sourceFile, frontmatter, [...findings, ...bodyProblems(tree, text.body)]),
		data,
		tree,
	};
}

/** Reads a file that is YAML from beginning to end. */
export function readSettings<Schema extends z.ZodType>(
	sourceFile: SourceFile,
	{ schema, text }: Omit<Reading<Schema>, 'parse'>,
): Entry<z.output<Schema>> {
	const settings = parseSettings(sourceFile.source);
	const { data, findings } = checkFrontmatter(settings, schema, text);
	return {
		...entryOf(sourceFile, settings, findings),
		data,
		tree: { type: 'root', children: [] },
	};
}

function entryOf(
	sourceFile: SourceFile,
	frontmatter: Frontmatter | undefined,
	findings: readonly Finding[],
) {
	const draft = frontmatter?.document.getIn(['status']) === 'draft';
	return {
		...sourceFile,
		slug: slugOf(sourceFile.file),
		draft,
		problems: findings.map((finding) => problemAt({ ...sourceFile, draft }, finding)),
		rangeOf: (path: readonly PropertyKey[]): Range =>
			frontmatter
				? shifted(rangeOfValue(frontmatter.document, path), frontmatter.start)
				: [0, 0],
	};
}

function checkFrontmatter<Schema extends z.ZodType>(
	frontmatter: Frontmatter,
	schema: Schema,
	text: ContentText,
): { data: z.output<Schema> | undefined; findings: Finding[] } {
	const { document, start } = frontmatter;
	const broken = yamlProblems(frontmatter, text.file);
	if (broken.some(({ code }) => code !== 'yaml-duplicate-key'))
		return { data: undefined, findings: placed(broken, start) };
	const data: unknown = document.toJS();
	const result = schema.safeParse(data);
	const wrong = schemaProblems(result.error?.issues ?? [], {
		schema,
		document,
		data,
		text: text.schema,
	});
	const findings = placed([...broken, ...wrong], start);
	return { data: findings.length === 0 ? result.data : undefined, findings };
}

const withoutFrontmatter = (text: ContentText): Finding => ({
	code: 'no-frontmatter',
	message: text.file.noFrontmatter,
	range: [0, 0],
});

const placed = (findings: readonly Finding[], start: number): Finding[] =>
	findings.map((finding) => ({ ...finding, range: shifted(finding.range, start) }));

const shifted = ([start, end]: Range, by: number): Range => [start + by, end + by];

const slugOf = (file: string): string => file.replace(/^.*\//, '').replace(/\.[^.]+$/, '');
