import {
	type Document,
	isAlias,
	isMap,
	isNode,
	isScalar,
	isSeq,
	type Node,
	type Scalar,
} from 'yaml';
import type { Range } from '#content/problem.ts';
import { lineEnd } from '#content/source-lines.ts';
import type { YamlFaultAt } from '#content/yaml-syntax.ts';

/**
 * Parts of YAML that authors never mean: a text that happens to begin with `&`, `*` or `!`, a key
 * in brackets, a key that is there twice, `2.400` for 2400 where YAML reads 2.4, a value that ends
 * before `#2`.
 */
export function nodeFaults({ contents }: Document, source: string): YamlFaultAt[] {
	const faults: YamlFaultAt[] = [];
	walk(contents, faults);
	return faults.map((fault) => placed(fault, source));
}

function placed(fault: YamlFaultAt, source: string): YamlFaultAt {
	if (fault.fault === 'special-start') return atSign(fault, source);
	if (fault.fault !== 'number-sign') return fault;
	const start = source.indexOf('#', fault.range[1]);
	return { ...fault, range: [start, lineEnd(source, start)] };
}

/** The parser places a value after its anchor or tag. */
function atSign({ word = '', range, ...fault }: YamlFaultAt, source: string): YamlFaultAt {
	const start = Math.max(source.lastIndexOf(word, range[0]), 0);
	return { ...fault, word, range: [start, Math.max(range[1], start + 1)] };
}

/** `2.400` is 2.4 to YAML and 2400 to an author. */
export const thousands = /^\d{1,3}\.\d{3}$/;

function walk(node: unknown, faults: YamlFaultAt[]): void {
	if (!isNode(node)) return;
	const word = specialStart(node);
	if (word) faults.push({ fault: 'special-start', word, range: rangeOf(node) });
	if (isScalar(node)) scalarFaults(node, faults);
	if (isSeq(node)) for (const item of node.items) walk(item, faults);
	if (!isMap(node)) return;
	const seen = new Set<string>();
	for (const { key, value } of node.items) {
		keyFault(key, seen, faults);
		walk(value, faults);
	}
}

function specialStart(node: Node): string | undefined {
	if (isAlias(node)) return '*';
	if (node.anchor) return '&';
	return node.tag ? '!' : undefined;
}

function scalarFaults(node: Scalar, faults: YamlFaultAt[]): void {
	const { value, source = '', type, comment } = node;
	const range = rangeOf(node);
	if (typeof value === 'number' && thousands.test(source))
		faults.push({ fault: 'thousands', word: source.replaceAll('.', ''), range });
	if (value !== null && type === 'PLAIN' && /^\d/.test(comment ?? ''))
		faults.push({ fault: 'number-sign', range });
}

function keyFault(key: unknown, seen: Set<string>, faults: YamlFaultAt[]): void {
	if (!isNode(key)) return;
	const range = rangeOf(key);
	if (!isScalar(key)) {
		faults.push({ fault: 'key-in-brackets', range });
		return;
	}
	const name = String(key.value);
	if (seen.has(name)) faults.push({ fault: 'duplicate-key', word: name, range });
	seen.add(name);
}

const rangeOf = ({ range }: { range?: readonly number[] | null | undefined }): Range => [
	range?.[0] ?? 0,
	range?.[1] ?? 0,
];
