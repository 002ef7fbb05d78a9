import { type Document, isMap, isScalar, type Pair, parseDocument } from 'yaml';
import { once } from '#domain/once.ts';
import type { Path } from '#domain/path.ts';
import type { Range } from '#content/problem.ts';
import {
	placesOfNode,
	rangeOfKeyIn,
	rangeOfValueIn,
	type YamlPlace,
} from '#content/yaml-places.ts';

/** Reads YAML that has nothing odd, quickly; undefined for everything that wants a second look. */
export type QuickYaml = (yaml: string) => QuickRead | undefined;

/** What a quick reader read. */
export interface QuickRead {
	data: unknown;
	/** Undefined where a place is not certain. */
	places: () => YamlPlace | undefined;
}

/** YAML of a file, in which all offsets are those of the file. */
export interface Frontmatter {
	/** Offset in the file of the first character after the closing line. */
	bodyStart: number;
	/** The data, where a quick reader could read it. */
	quickData: unknown;
	/** The same with all faults; made when it is asked for, because that takes milliseconds. */
	readonly document: Document;
	readonly places: YamlPlace;
	/** The opening line; the place of what is not there. */
	opening: Range;
}

/** A file that is YAML from beginning to end. */
export const parseSettings = (source: string): Frontmatter =>
	frontmatterOf(source, { bodyStart: source.length, opening: [0, 0] });

const block = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

let last: { source: string; whole?: string; frontmatter?: Frontmatter } | undefined;

/**
 * Finds and parses the frontmatter; undefined when the file has none. Remembers the last, because
 * parsing takes milliseconds: whoever reads a file asks many times, and whoever types in the text
 * below the frontmatter leaves it as it was.
 */
export function parseFrontmatter(source: string, quick?: QuickYaml): Frontmatter | undefined {
	if (last?.source !== source) last = { ...found(source, quick), source };
	return last.frontmatter;
}

function found(source: string, quick: QuickYaml | undefined) {
	const match = block.exec(source);
	if (match?.index !== 0) return undefined;
	const [whole] = match;
	return last?.whole === whole ? last : { whole, frontmatter: parsed(match, quick) };
}

function parsed(
	[whole, opening = '', own = '']: RegExpExecArray,
	quick: QuickYaml | undefined,
): Frontmatter {
	const dashes = opening.indexOf('-');
	const place = { bodyStart: whole.length, opening: [dashes, dashes + 3] } as const;
	return frontmatterOf(opening.replace(/[^\r\n]/g, ' ') + own, place, quick);
}

function frontmatterOf(
	yaml: string,
	place: Pick<Frontmatter, 'bodyStart' | 'opening'>,
	quick?: QuickYaml,
): Frontmatter {
	return new ReadFrontmatter(yaml, place, quick?.(yaml));
}

/** A class, because each literal with a getter is a shape of its own to V8, which it keeps for long. */
class ReadFrontmatter implements Frontmatter {
	readonly bodyStart: number;
	readonly opening: Range;
	readonly quickData: unknown;
	readonly #document: () => Document;
	readonly #places: () => YamlPlace;

	constructor(
		yaml: string,
		{ bodyStart, opening }: Pick<Frontmatter, 'bodyStart' | 'opening'>,
		read: QuickRead | undefined,
	) {
		this.bodyStart = bodyStart;
		this.opening = opening;
		this.quickData = read?.data;
		this.#document = once(() => parseYaml(yaml));
		this.#places = once(() => read?.places() ?? placesOfNode(this.document.contents));
	}

	get document(): Document {
		return this.#document();
	}

	get places(): YamlPlace {
		return this.#places();
	}
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

/** Range of the value at a path, or of the nearest thing around it that exists. */
export const rangeOfValue = ({ places, opening }: Frontmatter, path: Path): Range =>
	rangeOfValueIn(places, path) ?? opening;

/** Range of the key at a path; for an item of a list that of the item. */
export const rangeOfKey = ({ places, opening }: Frontmatter, path: Path): Range =>
	rangeOfKeyIn(places, path) ?? opening;

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
