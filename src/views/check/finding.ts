import type { Category, Severity } from '#domain/lint-terms.ts';

/** What the linter reports, as far as a page shows it. */
export interface Reported {
	ruleId: string;
	category: Category;
	severity: Severity;
	message: string;
	remedy?: string;
	suggestions?: readonly string[];
	/** Whether the suggestion is right whatever the text says. */
	safe?: boolean;
	range: readonly [start: number, end: number];
	/** Path of what is missing, where that is what it is about. */
	subject?: string | undefined;
}

/** One finding for a list beside a text. */
export interface FindingView extends Reported {
	/** 1-based. */
	line: number;
	/** What it is about, on one line; empty for what is not there. */
	quote: string;
	/**
	 * What can stand in its place as it is. A better sentence has facts in it of an invented employer:
	 * that is an example to read, and nothing to put into a vacancy with one click.
	 */
	replacements: readonly string[];
}

const longestQuote = 90;

/** Findings in the order of the text. */
export const findingsOf = (text: string, reports: readonly Reported[]): FindingView[] =>
	reports.map((report) => ({
		...report,
		line: text.slice(0, report.range[0]).split('\n').length,
		quote: onOneLine(text.slice(...report.range)),
		replacements: (report.safe && report.suggestions) || [],
	}));

function onOneLine(text: string): string {
	const line = text.replaceAll(/\s+/g, ' ').trim();
	// What is missing is placed at the line above the frontmatter, which says nothing.
	if (/^-*$/.test(line)) return '';
	if (line.length <= longestQuote) return line;
	const cut = line.slice(0, longestQuote);
	return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longestQuote / 2)).trimEnd()} …`;
}

/** What was written and what was not, apart: who begins a frontmatter has made no new mistakes. */
export interface DividedFindings {
	written: readonly FindingView[];
	missing: readonly FindingView[];
}

export function dividedFindings(findings: readonly FindingView[]): DividedFindings {
	const { written = [], missing = [] } = Object.groupBy(findings, ({ ruleId, subject }) =>
		subject !== undefined || ruleId === withoutFrontmatter ? 'missing' : 'written',
	);
	return { written, missing };
}

/** The remark on a text without frontmatter: all that belongs in it is missing. */
export const withoutFrontmatter = 'no-frontmatter';

/** What is wrong with a file itself has no page; every rule has one. */
export const hasPage = ({ category }: FindingView): boolean => category !== 'schema';

/** How many there are of each severity, worst first; what does not occur is left out. */
export const severityCounts = (
	findings: readonly { severity: Severity }[],
): { severity: Severity; count: number }[] =>
	(['error', 'warning', 'info'] as const)
		.map((severity) => ({
			severity,
			count: findings.filter((finding) => finding.severity === severity).length,
		}))
		.filter(({ count }) => count > 0);
