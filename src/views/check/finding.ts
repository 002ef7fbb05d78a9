import type { Severity } from '#domain/lint-terms.ts';

/** What the linter reports, as far as a page shows it. */
export interface Reported {
	ruleId: string;
	severity: Severity;
	message: string;
	remedy?: string;
	suggestions?: readonly string[];
	/** Whether the suggestion is right whatever the text says. */
	safe?: boolean;
	range: readonly [start: number, end: number];
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

/** Whether it is about something that does not stand in the text: no place in it shows that. */
export const isMissing = ({ ruleId, quote }: FindingView): boolean =>
	ruleId === 'missing' && quote === '';

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
