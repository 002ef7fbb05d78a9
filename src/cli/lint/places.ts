import type { Place } from '#cli/lint/lint-run.ts';

/** Finds line and columns of offsets in a text. */
export function placesIn(source: string): (offset: number) => Place {
	const starts = [0];
	for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1))
		starts.push(at + 1);
	return (offset) => {
		const line = lineOf(starts, offset);
		const start = starts[line - 1] ?? 0;
		return {
			line,
			column: offset - start + 1,
			byteColumn: Buffer.byteLength(source.slice(start, offset)) + 1,
		};
	};
}

/** Number of the last line that starts at or before an offset. */
function lineOf(starts: readonly number[], offset: number): number {
	let low = 0;
	let high = starts.length;
	while (high - low > 1) {
		const middle = (low + high) >> 1;
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle;
	}
	return low + 1;
}
