import type { RunReport } from '#cli/lint/lint-run.ts';

/** A text with every fix written that does not touch another, and how many those are. */
export function fixed(
	source: string,
	reports: readonly RunReport[],
): { source: string; count: number } {
	let end = 0;
	let count = 0;
	let text = '';
	for (const { fix, range } of reports) {
		if (fix === null || range[0] < end) continue;
		text += source.slice(end, range[0]) + fix;
		end = range[1];
		count += 1;
	}
	return { source: text + source.slice(end), count };
}
