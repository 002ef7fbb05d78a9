import { isScalar, isSeq, visit } from 'yaml';
import type { Frontmatter } from '#content/frontmatter.ts';
import { type Block, blockFrom } from '#lint/core/blocks.ts';
import type { MappedText } from '#lint/core/mapped-text.ts';

/** Keys whose text is a name, an address or a code, not a sentence. */
const nameKeys = new Set([
	'organisation',
	'agencyFor',
	'language',
	'status',
	'published',
	'closes',
	'confirmed',
	'reference',
	'jobGroup',
	'city',
	'postalCode',
	'street',
	'province',
	'country',
	'competencies',
	'type',
	'kind',
	'period',
	'for',
	'from',
	'to',
	'days',
	'level',
	'email',
	'url',
	'phone',
	'whatsapp',
	'cv',
	'letter',
	'education',
	'collectiveAgreement',
	'src',
	'channels',
	'rule',
	'until',
	'reason',
	'expected',
	'officeDays',
]);

/** The sentences in the frontmatter: tasks, requirements, challenges and so on, in reading order. */
export function fieldBlocks({ document }: Frontmatter, source: string): Block[] {
	const blocks: Block[] = [];
	visit(document, {
		Scalar(key, node, ancestors) {
			if (key === 'key' || typeof node.value !== 'string' || !node.range) return;
			const path = pathOf(key, ancestors);
			if (path.some((part) => typeof part === 'string' && nameKeys.has(part))) return;
			const [from, to] = node.range;
			const plain = alignedInYaml(node.value, source.slice(from, to), from);
			blocks.push(blockFrom('field', plain, path));
		},
	});
	return blocks;
}

type Ancestors = Parameters<Extract<Parameters<typeof visit>[1], (...given: never) => unknown>>[2];

function pathOf(key: unknown, ancestors: Ancestors): PropertyKey[] {
	const path = ancestors.flatMap((ancestor, index): PropertyKey[] => {
		if ('key' in ancestor && isScalar(ancestor.key)) return [String(ancestor.key.value)];
		const item = ancestors[index + 1];
		return isSeq(ancestor) && item ? [ancestor.items.indexOf(item)] : [];
	});
	return typeof key === 'number' ? [...path, key] : path;
}

/** Finds each letter of a value back in its YAML, where quotes, escapes and new lines come between. */
function alignedInYaml(text: string, written: string, start: number): MappedText {
	const starts: number[] = [];
	let at = /^["']/.test(written) ? 1 : 0;
	for (const letter of text) {
		const found = /\s/.test(letter)
			? written.slice(at).search(/\s/)
			: written.indexOf(letter, at) - at;
		if (found > 0 && found < farthestSkip) at += found;
		for (let unit = 0; unit < letter.length; unit += 1) starts.push(start + at);
		at += letter.length;
	}
	return { text, starts, ends: starts.map((position) => position + 1) };
}

/** More than this between two letters is no indent or escape: then the place is lost. */
const farthestSkip = 40;
