import { keysOf, managed } from '#cms/config/managed.ts';
import { changedYaml } from '#cms/file/changed-yaml.ts';
import { formFrom, valuesFrom } from '#cms/file/form-values.ts';
import { isEqual } from '#cms/file/is-equal.ts';
import { isGroup } from '#domain/is-group.ts';
import { keyOrder } from '#cms/file/key-order.ts';
import { keyText } from '#cms/file/key-text.ts';
import { type Frontmatter, parseFrontmatter, parseSettings } from '#content/frontmatter.ts';
import type { ManagedKind } from '#i18n/nl/cms/collections.ts';

type Values = Readonly<Record<string, unknown>>;

/** Under this key a form carries the file as it was read, so that what nobody touched can stay. */
const sourceKey = 'helder-source';

/** Between reading and writing Sveltia holds data: one reader and writer for each kind of files. */
export interface EntryFile {
	/** Throws when the YAML of a file is broken: then a form would lose what it could not read. */
	fromFile: (text: string) => Values;
	toFile: (form: Values) => string;
}

/** The reader and writer that Sveltia gets for files of a kind. */
export const entryFileOf = (kind: ManagedKind): EntryFile => ({
	fromFile: (text) => {
		const file = read(kind, text);
		if (file.yaml.document.errors.length > 0) throw file.yaml.document.errors[0];
		return {
			...formFrom(kind, file.values),
			...(hasBody(kind) && { body: file.body }),
			[sourceKey]: text,
		};
	},
	toFile: ({ [sourceKey]: source = '', body = '', ...form }) => {
		const file = read(kind, String(source));
		const values = valuesFrom(kind, form, file.values);
		const text = String(body).trim();
		return source === '' ? newFile(kind, values, text) : changedFile(kind, file, values, text);
	},
});

interface ReadFile {
	source: string;
	yaml: Frontmatter;
	/** Offsets of the YAML in the file; undefined when it has none. */
	place: readonly [start: number, end: number] | undefined;
	values: Values;
	body: string;
}

const hasBody = (kind: ManagedKind): boolean => managed[kind].extension === 'md';

function read(kind: ManagedKind, source: string): ReadFile {
	const found = hasBody(kind) ? parseFrontmatter(source) : parseSettings(source);
	const yaml = found ?? parseSettings('');
	const { bodyStart } = yaml;
	const data: unknown = yaml.document.toJS();
	return {
		source,
		yaml,
		place: found && (hasBody(kind) ? betweenDashes(source, bodyStart) : [0, source.length]),
		values: isGroup(data) ? data : {},
		body: source.slice(found ? bodyStart : 0).trim(),
	};
}

const betweenDashes = (source: string, bodyStart: number): readonly [number, number] => [
	source.indexOf('\n') + 1,
	source.lastIndexOf('---', bodyStart),
];

function changedFile(kind: ManagedKind, file: ReadFile, values: Values, body: string): string {
	const { source, yaml, place } = file;
	if (!place) return newFile(kind, values, body);
	const [start, end] = place;
	const head = changedYaml(source, yaml, { start, end, values, order: keysOf(kind, []) });
	const tail = source.slice(end, yaml.bodyStart);
	const below = body === file.body ? source.slice(yaml.bodyStart) : belowDashes(body);
	const text = source.slice(0, start) + head + tail + below;
	// Should a file hold what this does not expect, then what somebody filled in counts.
	return isEqual(read(kind, text).values, values) ? text : newFile(kind, values, body);
}

function newFile(kind: ManagedKind, values: Values, body: string): string {
	const keys = keyOrder([], Object.keys(values), keysOf(kind, []));
	const yaml = keys.map((key) => keyText(key, values[key], { text: '', source: '' })).join('');
	return hasBody(kind) ? `---\n${yaml}---\n${belowDashes(body)}` : yaml;
}

const belowDashes = (body: string): string => (body === '' ? '' : `\n${body}\n`);
