import type { Range } from '#content/problem.ts';
import type { Category, Severity } from '#lint/core/rule.ts';

/** A place in a file, 1-based. */
export interface Place {
	line: number;
	/** Counts UTF-16 units, as editors do. */
	column: number;
	/** Counts UTF-8 bytes, as reviewdog does. */
	byteColumn: number;
}

/** The sentence of a report, as it stands in the file, on one line. */
export interface Excerpt {
	before: string;
	match: string;
	after: string;
}

/** A report as every format shows it. */
export interface RunReport {
	ruleId: string;
	category: Category;
	severity: Severity;
	message: string;
	remedy: string | null;
	/** Texts that could stand in place of the range. */
	suggestions: readonly string[];
	/** The one right text in place of the range; `--fix` writes it. */
	fix: string | null;
	/** Half-open, in UTF-16 units. */
	range: Range;
	start: Place;
	/** The place after the last character. */
	end: Place;
	excerpt: Excerpt;
	/** Help page of the rule. */
	url: string | null;
	/** The same as long as the words and those around them are, wherever in the file they stand. */
	fingerprint: string;
}

/** A report that somebody made an exception for. */
export interface ExceptedReport extends RunReport {
	reason: string;
	/** Last day on which the exception holds; null without an end. */
	until: string | null;
}

/** What is to say about one file. */
export interface FileResult {
	/** From where the command was given, with `/`. */
	path: string;
	/** Drafts are told what is wrong; it stops nothing. */
	draft: boolean;
	/** A to E; null where none can be given. */
	label: string | null;
	/** 0 to 100. */
	score: number | null;
	/** In the order of the file. */
	reports: readonly RunReport[];
	/** What is left out because somebody gave a reason. */
	exceptions: readonly ExceptedReport[];
}

export interface Summary {
	files: number;
	errors: number;
	warnings: number;
	infos: number;
	/** Reports that the baseline knows. */
	baselined: number;
	/** Whether the run fails. */
	blocked: boolean;
}

/** One run of the linter. */
export interface Run {
	version: 1;
	/** `yyyy-mm-dd` in Europe/Amsterdam. */
	today: string;
	/** In the order of their paths. */
	files: readonly FileResult[];
	summary: Summary;
}

/** What decides whether a run fails. */
export interface Bar {
	failOn: Severity;
	maxWarnings: number | undefined;
}

/** Counts reports and judges them. */
export function summaryOf(
	files: readonly FileResult[],
	baselined: number,
	{ failOn, maxWarnings = Number.POSITIVE_INFINITY }: Bar,
): Summary {
	const reports = files.flatMap((file) => file.reports);
	const count = (severity: Severity) =>
		reports.filter((report) => report.severity === severity).length;
	const warnings = count('warning');
	return {
		files: files.length,
		errors: count('error'),
		warnings,
		infos: count('info'),
		baselined,
		blocked: warnings > maxWarnings || files.some((file) => isBlocked(file, failOn)),
	};
}

/** Whether a file holds something at or above the bar; a draft never does. */
export const isBlocked = ({ draft, reports }: FileResult, failOn: Severity): boolean =>
	!draft && reports.some(({ severity }) => weight[severity] >= weight[failOn]);

const weight: Record<Severity, number> = { info: 0, warning: 1, error: 2 };
