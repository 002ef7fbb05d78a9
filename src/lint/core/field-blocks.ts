import { isMap, isScalar, isSeq } from 'yaml';
import type { Frontmatter } from '#content/frontmatter.ts';
import { type Block, blockFrom } from '#lint/core/blocks.ts';
import { type Placement, placedLater } from '#lint/core/mapped-text.ts';

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
	return blocksIn(document.contents, [], source);
}

function blocksIn(node: unknown, path: readonly PropertyKey[], source: string): Block[] {
	if (isMap(node))
		return node.items.flatMap(({ key, value }) => {
			const name = isScalar(key) ? String(key.value) : '';
			return nameKeys.has(name) ? [] : blocksIn(value, [...path, name], source);
		});
	if (isSeq(node))
		return node.items.flatMap((item, index) => blocksIn(item, [...path, index], source));
	if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return [];
	const [from, to] = node.range;
	const text = node.value;
	const place = (): Placement => placementInYaml(text, source.slice(from, to), from);
	return [blockFrom('field', placedLater(text, place), path)];
}

/** Finds each letter of a value back in its YAML, where quotes, escapes and new lines come between. */
function placementInYaml(text: string, written: string, start: number): Placement {
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
	return { starts, ends: starts.map((position) => position + 1) };
}

/** More than this between two letters is no indent or escape: then the place is lost. */
const farthestSkip = 40;
