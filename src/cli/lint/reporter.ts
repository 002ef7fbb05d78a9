import type { FormatName } from '#cli/lint/format-name.ts';
import type { Run, RunReport } from '#cli/lint/lint-run.ts';
import type { Review } from '#cli/lint/review.ts';
import type { HelpPage } from '#cli/lint/help-page.ts';
import type { CliLintText } from '#i18n/nl/cli-lint.ts';
import type { RuleInfo, Severity } from '#lint/core/rule.ts';

/** What a reporter may know beside the run. */
export interface ReportContext {
	text: CliLintText;
	colour: boolean;
	/** Characters on a line of the screen. */
	width: number;
	/** From which severity a report makes the run fail. */
	failOn: Severity;
	rules: readonly RuleInfo[];
	/** The program that made the report. */
	tool: Tool;
	pageOf: (ruleId: string) => HelpPage | undefined;
	/** What to tell a reviewer; undefined where nothing can be compared. */
	reviews?: Reviews | undefined;
}

export interface Tool {
	version: string;
	/** Public address of the project, if it has one. */
	homepage?: string | undefined;
}

/** How vacancies differ from what they were. */
export interface Reviews {
	/** By the path of the file, in the run. */
	reviewed: ReadonlyMap<string, Review>;
	/** Paths of vacancies that were open and are gone. */
	removed: readonly string[];
}

/** One form of a report; pure. */
export interface Reporter {
	name: FormatName;
	report: (run: Run, context: ReportContext) => string;
}

/** Whether this keeps something from going online; of drafts alone nothing does, whatever they lack. */
export function conclusionOf({ files, summary }: Run, text: CliLintText): string {
	if (summary.blocked) return text.blocked;
	const hasReports = files.some(({ reports }) => reports.length > 0);
	return hasReports && files.every(({ draft }) => draft) ? text.onlyDrafts : text.notBlocked;
}

/** What is there and what to do, in one line. */
export const sentencesOf = ({ message, remedy }: RunReport): string =>
	remedy === null ? message : `${message} ${remedy}`;
