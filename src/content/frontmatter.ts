import { type Document, isMap, isNode, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import type { Range } from '#content/problem.ts';

/** The YAML block between two lines of `---` at the top of a file. */
export interface Frontmatter {
	/** Offset in the file of the first character of the YAML. */
	start: number;
	/** Offset in the file of the first character after the closing line. */
	bodyStart: number;
	yaml: string;
	document: Document;
}

/** A file that is YAML from beginning to end. */
export function parseSettings(source: string): Frontmatter {
	return { start: 0, bodyStart: source.length, yaml: source, document: parseYaml(source) };
}

const block = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/** Finds and parses the frontmatter; undefined when the file has none. */
export function parseFrontmatter(source: string): Frontmatter | undefined {
	const match = block.exec(source);
	if (match?.index !== 0) return undefined;
	const [whole, opening = '', yaml = ''] = match;
	return { start: opening.length, bodyStart: whole.length, yaml, document: parseYaml(yaml) };
}

/**
 * Parses YAML 1.2, in which an unquoted date or time is text: `15:00` stays "15:00" and
 * `2026-12-31` stays "2026-12-31", with and without quotes.
 */
function parseYaml(yaml: string): Document {
	return parseDocument(yaml, { version: '1.2', schema: 'core', prettyErrors: false });
}

type Path = readonly PropertyKey[];

/** Range of the value at a path, or of the nearest thing around it that exists. */
export function rangeOfValue(document: Document, path: Path): Range {
	const node = document.getIn(path, true);
	if (isNode(node)) return rangeOf(node);
	return path.length === 0 ? [0, 0] : rangeOfKey(document, path.slice(0, -1));
}

/** Range of the key at a path; for an item of a list that of the item. */
export function rangeOfKey(document: Document, path: Path): Range {
	const key = path.at(-1);
	if (key === undefined) return [0, 0];
	const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
	if (isSeq(parent)) return rangeOfValue(document, path);
	const pair = isMap(parent)
		? parent.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key))
		: undefined;
	return isNode(pair?.key) ? rangeOf(pair.key) : rangeOfKey(document, path.slice(0, -1));
}

function rangeOf({ range }: Node): Range {
	return range ? [range[0], range[1]] : [0, 0];
}
