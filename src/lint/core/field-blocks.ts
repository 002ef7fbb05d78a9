import { isMap, isScalar, isSeq } from 'yaml';
import { type Frontmatter, rangeOfValue } from '#content/frontmatter.ts';
import type { Path } from '#domain/path.ts';
import { type Block, blockFrom } from '#lint/core/blocks.ts';
import { type Placement, placedLater, placementFrom } from '#lint/core/mapped-text.ts';

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
export function fieldBlocks(frontmatter: Frontmatter, source: string): Block[] {
	const { quickData } = frontmatter;
	const texts =
		quickData === undefined ? textsInNodes(frontmatter.document.contents) : textsInData(quickData);
	return texts.map(({ path, text }) => {
		const place = (): Placement => {
			const [from, to] = rangeOfValue(frontmatter, path);
			return placementInYaml(text, source.slice(from, to), from);
		};
		return blockFrom('field', placedLater(text, place), path);
	});
}

type TextAt = { path: Path; text: string };

function textsInData(value: unknown, path: Path = []): TextAt[] {
	if (typeof value === 'string') return [{ path, text: value }];
	if (Array.isArray(value))
		return value.flatMap((item, index) => textsInData(item, [...path, index]));
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) =>
		nameKeys.has(key) ? [] : textsInData(inner, [...path, key]),
	);
}

function textsInNodes(node: unknown, path: Path = []): TextAt[] {
	if (isScalar(node)) return typeof node.value === 'string' ? [{ path, text: node.value }] : [];
	if (isSeq(node)) return node.items.flatMap((item, index) => textsInNodes(item, [...path, index]));
	if (!isMap(node)) return [];
	return node.items.flatMap(({ key, value }) => {
		const name = isScalar(key) ? String(key.value) : '';
		return nameKeys.has(name) ? [] : textsInNodes(value, [...path, name]);
	});
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
	return placementFrom(
		starts,
		starts.map((position) => position + 1),
	);
}

/** More than this between two letters is no indent or escape: then the place is lost. */
const farthestSkip = 40;
