import type { Range } from '#content/problem.ts';
import type { FindingView } from '#views/check/finding.ts';

/** Where a recruiter writes: a text area, or the richer editor. */
export interface TextPlace {
	readonly text: string;
	/** Selects a stretch, brings it into view, and moves the focus there. */
	select: (range: Range) => void;
	/** Puts a text in the place of a stretch, in a way that undo takes back. */
	replace: (range: Range, by: string) => void;
	/** Shows findings in the text itself, where the place can. */
	show: (findings: readonly FindingView[]) => void;
}
