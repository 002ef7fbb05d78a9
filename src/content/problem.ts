import { compareTexts } from '#domain/compare-texts.ts';

/** Half-open range of UTF-16 offsets in a file. */
export type Range = readonly [start: number, end: number];

/** What is wrong, and where. */
export interface Finding {
	/** Permanent kebab-case name of the kind of problem. */
	code: string;
	/** What is there and what to do, in the author's language. */
	message: string;
	range: Range;
	/** What is missing or empty, by its path: nothing at the range shows that. */
	subject?: string;
	/** Default: an error. A warning stops nothing. */
	severity?: 'warning';
}

/** Something in a content file that an author has to mend. */
export interface Problem extends Finding {
	/** Path below the content folder. */
	file: string;
	/** 1-based, as editors count. */
	line: number;
	column: number;
	/** Whether the file can be published nevertheless; true for drafts and warnings. */
	harmless: boolean;
}

/** Line and column of an offset, 1-based. */
export function positionAt(source: string, offset: number): { line: number; column: number } {
	const before = source.slice(0, offset);
	return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** Places a finding in its file. */
export function problemAt(
	{ file, source, draft }: { file: string; source: string; draft: boolean },
	finding: Finding,
): Problem {
	const harmless = draft || finding.severity === 'warning';
	return { file, ...finding, ...positionAt(source, finding.range[0]), harmless };
}

/** Problems in the order in which a reader meets them. */
export function inReadingOrder(problems: readonly Problem[]): Problem[] {
	return problems.toSorted(
		(a, b) =>
			compareTexts(a.file, b.file) || a.range[0] - b.range[0] || compareTexts(a.code, b.code),
	);
}
