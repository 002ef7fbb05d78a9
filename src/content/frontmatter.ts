import { type Document, isMap, isNode, isScalar, isSeq, type Pair, parseDocument } from 'yaml';
import type { Range } from '#content/problem.ts';

/** YAML of a file, in which all offsets are those of the file. */
export interface Frontmatter {
	/** Offset in the file of the first character after the closing line. */
	bodyStart: number;
	document: Document;
	/** The opening line; the place of what is not there. */
	opening: Range;
}

/** A file that is YAML from beginning to end. */
export function parseSettings(source: string): Frontmatter {
	return { bodyStart: source.length, document: parseYaml(source), opening: [0, 0] };
}

const block = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

let last: { source: string; frontmatter: Frontmatter | undefined } | undefined;

/**
 * Finds and parses the frontmatter; undefined when the file has none. Remembers the last file:
 * whoever reads one asks many times, and parsing takes milliseconds.
 */
export function parseFrontmatter(source: string): Frontmatter | undefined {
	if (last?.source !== source) last = { source, frontmatter: parsed(source) };
	return last.frontmatter;
}

function parsed(source: string): Frontmatter | undefined {
	const match = block.exec(source);
	if (match?.index !== 0) return undefined;
	const [whole, opening = '', yaml = ''] = match;
	const document = parseYaml(opening.replace(/[^\r\n]/g, ' ') + yaml);
	const dashes = opening.indexOf('-');
	return { bodyStart: whole.length, document, opening: [dashes, dashes + 3] };
}

/**
 * Parses YAML 1.2, in which an unquoted date or time is text: `15:00` stays "15:00" and
 * `2026-12-31` stays "2026-12-31", with and without quotes. Repeated keys are found elsewhere: the
 * package takes a third of its time for them.
 */
function parseYaml(yaml: string): Document {
	return parseDocument(yaml, {
		version: '1.2',
		schema: 'core',
		prettyErrors: false,
		uniqueKeys: false,
	});
}

type Path = readonly PropertyKey[];

/** Range of the value at a path, or of the nearest thing around it that exists. */
export function rangeOfValue(frontmatter: Frontmatter, path: Path): Range {
	const range = rangeIn(nodeAt(frontmatter, path));
	return range ?? rangeOfKey(frontmatter, path.slice(0, -1));
}

/** Range of the key at a path; for an item of a list that of the item. */
export function rangeOfKey(frontmatter: Frontmatter, path: Path): Range {
	if (path.length === 0) return frontmatter.opening;
	if (isSeq(nodeAt(frontmatter, path.slice(0, -1)))) return rangeOfValue(frontmatter, path);
	return rangeIn(pairAt(frontmatter, path)?.key) ?? rangeOfKey(frontmatter, path.slice(0, -1));
}

/** Key and value at a path, as YAML has them. */
export function pairAt(frontmatter: Frontmatter, path: Path): Pair | undefined {
	const parent = nodeAt(frontmatter, path.slice(0, -1));
	return isMap(parent)
		? parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(path.at(-1)))
		: undefined;
}

/** The piece of YAML at a path; undefined when there is none. */
export function nodeAt({ document }: Frontmatter, path: Path): unknown {
	return path.length === 0 ? document.contents : document.getIn(path, true);
}

function rangeIn(node: unknown): Range | undefined {
	return isNode(node) && node.range ? [node.range[0], node.range[1]] : undefined;
}
