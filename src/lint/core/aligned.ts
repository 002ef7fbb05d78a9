import type { Range } from '#content/problem.ts';
import {
	type MappedText,
	type Placement,
	placedLater,
	placementFrom,
	verbatim,
} from '#lint/core/mapped-text.ts';

const entity = /^&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/i;

/**
 * Finds each letter of a text back in its Markdown. The two differ where Markdown has escapes,
 * entities, and the markers and indents at the start of a continued line.
 */
export function aligned(text: string, source: string, range: Range): MappedText {
	const [start, end] = range;
	if (end - start === text.length && source.startsWith(text, start)) return verbatim(text, start);
	return placedLater(text, () => placementIn(source, range, text));
}

function placementIn(source: string, [start, end]: Range, text: string): Placement {
	const starts: number[] = [];
	const ends: number[] = [];
	let at = start;
	for (const letter of text) {
		at = afterMarkup(letter, source, at, end);
		const next = Math.min(at + lengthInSource(letter, source, at), end);
		for (let unit = 0; unit < letter.length; unit += 1) {
			starts.push(Math.min(at, end));
			ends.push(next);
		}
		at = next;
	}
	return placementFrom(starts, ends);
}

function afterMarkup(letter: string, source: string, at: number, end: number): number {
	if (source[at] === '\\' && source[at + 1] === letter && letter !== '\\') return at + 1;
	if (source.startsWith(letter, at) || source[at] === '&') return at;
	const next = source.indexOf(letter, at);
	const isNear = next >= 0 && next < end && /^[\s>]*$/.test(source.slice(at, next));
	return isNear ? next : at;
}

function lengthInSource(letter: string, source: string, at: number): number {
	if (source.startsWith(letter, at)) return letter.length;
	return entity.exec(source.slice(at, at + 40))?.[0].length ?? letter.length;
}
