import { isMap, isScalar, type ParsedNode, type YAMLMap } from 'yaml';
import { isEqual } from '#cms/file/is-equal.ts';
import { keyOrder } from '#cms/file/key-order.ts';
import { keyText } from '#cms/file/key-text.ts';
import type { Frontmatter } from '#content/frontmatter.ts';

type Values = Readonly<Record<string, unknown>>;

/** A key as it stands in a file, and what follows it before the next: comments and empty lines. */
interface Stretch {
	text: string;
	after: string;
}

interface Change {
	/** Offsets of the YAML in the file. */
	start: number;
	end: number;
	values: Values;
	/** Keys as the schema has them. */
	order: readonly string[];
}

/**
 * The YAML of a file with other values. What did not change stays as somebody wrote it, to the letter:
 * quotes, comments and empty lines. A new key stands where `order` puts it.
 */
export function changedYaml(
	source: string,
	{ document }: Pick<Frontmatter, 'document'>,
	{ start, end, values, order }: Change,
): string {
	const pairs = isMap(document.contents) ? (document.contents as YAMLMap<ParsedNode>).items : [];
	const starts = pairs.map(({ key }) => key.range?.[0] ?? end);
	const stretches = new Map(
		pairs.map(({ key }, index) => [
			isScalar(key) ? String(key.value) : '',
			stretchOf(source.slice(starts[index], starts[index + 1] ?? end)),
		]),
	);
	const before = (document.toJS() ?? {}) as Values;
	const written = (key: string): string => {
		const { text, after } = stretches.get(key) ?? { text: '', after: '' };
		if (!(key in values)) return after;
		const same = text !== '' && isEqual(before[key], values[key]);
		return (same ? text : keyText(key, values[key], { text, source })) + after;
	};
	const keys = keyOrder([...stretches.keys()], Object.keys(values), order);
	return source.slice(start, starts[0] ?? end) + keys.map(written).join('');
}

/** Empty lines and comments at the start of a line belong to what follows them. */
function stretchOf(whole: string): Stretch {
	const lines = whole.split(/(?<=\n)/);
	const last = lines.findLastIndex((line) => !/^(?:#|\s*$)/.test(line));
	return { text: lines.slice(0, last + 1).join(''), after: lines.slice(last + 1).join('') };
}
