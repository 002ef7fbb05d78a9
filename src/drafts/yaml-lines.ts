import { isGroup } from '#domain/is-group.ts';
import { asYaml, isYamlWord, keyAsYaml, quoted } from '#i18n/nl/as-yaml.ts';

/** Widest line on which a group still reads well. */
const width = 112;
const mostWords = 4;

/** A key and its value as lines of YAML; `depth` is how far they will be indented. */
export function pairLines(key: string, value: unknown, depth = 0): string[] {
	const name = keyAsYaml(key);
	if (key === 'reference' && typeof value === 'string') return [`${name}: ${quoted(value)}`];
	if (!isCollection(value)) return [`${name}: ${scalar(value)}`];
	const short = `${name}: ${asYaml(value)}`;
	if (isShort(value) && depth + short.length <= width) return [short];
	return [`${name}:`, ...indented(collectionLines(value, depth + 2))];
}

const collectionLines = (value: object, depth: number): string[] =>
	Array.isArray(value)
		? value.flatMap((item) => itemLines(item, depth))
		: Object.entries(value).flatMap(([key, inner]) => pairLines(key, inner, depth));

function itemLines(item: unknown, depth: number): string[] {
	if (!isCollection(item)) return [`- ${scalar(item)}`];
	const short = `- ${asYaml(item)}`;
	if (Array.isArray(item) || (isShort(item) && depth + short.length <= width)) return [short];
	const [first = '{}', ...rest] = collectionLines(item, depth + 2);
	return [`- ${first}`, ...indented(rest)];
}

/** Whether the form between braces reads well: no groups in it, no sentences in a list. */
function isShort(value: object): boolean {
	if (Array.isArray(value)) return value.every(isWord);
	return Object.values(value).every(
		(inner) => !isGroup(inner) && (!Array.isArray(inner) || isShort(inner)),
	);
}

const isWord = (item: unknown): boolean =>
	!isCollection(item) &&
	/^\P{Lu}*$/u.test(String(item)[0] ?? '') &&
	String(item).split(' ').length <= mostWords;

/** Starts with a letter, and holds nothing that YAML takes for something else on a line of its own. */
const plain = /^\p{L}(?:[\p{L}\p{M}\d .,;!?@/()€%&+=*'"’‘“”…–-]|:(?=\S))*(?<! )$/u;

/** On a line of its own a text can do with fewer quotes than between braces. */
const scalar = (value: unknown): string =>
	typeof value === 'string' && plain.test(value) && !isYamlWord(value) ? value : asYaml(value);

/** Lines one level deeper; empty ones stay empty. */
export const indented = (lines: readonly string[]): string[] =>
	lines.map((line) => (line === '' ? line : `  ${line}`));

const isCollection = (value: unknown): value is object =>
	typeof value === 'object' && value !== null;
