import type { IndexedWord } from '#domain/search/text/text-index.ts';

/** An index in parts, so that a word costs the part that it is in and not all words. */
export interface TextParts {
	/** What the first stem of each part begins with: enough to tell it from the last of the part before. */
	starts: string[];
	parts: IndexedWord[][];
}

/**
 * How many characters a part takes at most, unless one word takes more: with Brotli about 2 KB. Smaller ones would make the
 * list of their starts longer, which comes along with every search.
 */
const mostInPart = 8000;

/** About as it is written: a number is two digits and a comma. */
const sizeOf = ({ stem, often, once }: IndexedWord): number =>
	stem.length + 3 * (often.length + once.length);

/** Cuts an index, in the order of its stems. */
export function partsOf(index: readonly IndexedWord[]): TextParts {
	const parts: IndexedWord[][] = [];
	let room = 0;
	for (const word of index) {
		room -= sizeOf(word);
		if (room < 0) {
			parts.push([]);
			room = mostInPart - sizeOf(word);
		}
		parts.at(-1)?.push(word);
	}
	return { starts: parts.map((part, at) => startOf(part, parts[at - 1])), parts };
}

function startOf(part: readonly IndexedWord[], before: readonly IndexedWord[] = []): string {
	const [first, last] = [part[0]?.stem ?? '', before.at(-1)?.stem ?? ''];
	const shared = Array.from(first).findIndex((_, at) => !last.startsWith(first.slice(0, at + 1)));
	return first.slice(0, shared + 1);
}
