import type { Range } from '#content/problem.ts';

/** Where a stretch of a text is after an edit; undefined when the edit touched it. */
export function movedRange([start, end]: Range, before: string, after: string): Range | undefined {
	const head = sharedStart(before, after);
	if (end <= head) return [start, end];
	const tail = Math.min(sharedEnd(before, after), Math.min(before.length, after.length) - head);
	if (start < before.length - tail) return undefined;
	const by = after.length - before.length;
	return [start + by, end + by];
}

function sharedStart(one: string, other: string): number {
	let length = 0;
	while (length < one.length && one[length] === other[length]) length += 1;
	return length;
}

function sharedEnd(one: string, other: string): number {
	let length = 0;
	while (length < one.length && one.at(-1 - length) === other.at(-1 - length)) length += 1;
	return length;
}
