import { isGroup } from '#domain/is-group.ts';

/** A node of JSON-LD. */
export type LdNode = Readonly<Record<string, unknown>>;

const deepest = 12;

/** All JobPosting nodes in JSON-LD: alone, in a list, in `@graph` or inside another node; each once. */
export function jobPostingsIn(data: unknown): LdNode[] {
	const found: LdNode[] = [];
	collect(data, 0, found);
	const byContent = new Map(found.map((posting) => [JSON.stringify(posting), posting]));
	return [...byContent.values()];
}

function collect(data: unknown, depth: number, found: LdNode[]): void {
	if (depth > deepest || typeof data !== 'object' || data === null) return;
	if (Array.isArray(data)) {
		for (const item of data) collect(item, depth + 1, found);
		return;
	}
	const node = data as LdNode;
	if (isOfType(node, 'JobPosting')) found.push(node);
	else for (const value of Object.values(node)) collect(value, depth + 1, found);
}

const isOfType = (node: LdNode, name: string): boolean =>
	[node['@type']]
		.flat()
		.some((type) => typeof type === 'string' && type.split(/[/#:]/).at(-1) === name);

/** The nodes of a value that may be one, a list of them, or a text. */
export const nodesOf = (value: unknown): LdNode[] => [value].flat().filter(isGroup);

/** A text or number as text; the name of a node. */
export function textOf(value: unknown): string | undefined {
	const [first] = [value].flat();
	if (typeof first === 'number') return String(first);
	if (typeof first === 'string') return first.replace(/\s+/g, ' ').trim() || undefined;
	const [node] = nodesOf(first);
	return node ? textOf(node['name'] ?? node['value'] ?? node['@value']) : undefined;
}

/** JSON of a script; also when line breaks stand inside its texts, as many sites have them. */
export function jsonOf(text: string): unknown {
	const plain = text.trim().replace(/^<!\[CDATA\[|\]\]>$|^<!--|-->$/g, '');
	for (const candidate of [plain, plain.replace(/[\n\r\t]+/g, ' '), plain.replace(/;\s{0,3}$/, '')])
		try {
			return JSON.parse(candidate) as unknown;
		} catch {}
	return undefined;
}
