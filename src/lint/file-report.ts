import type { Finding } from '#content/problem.ts';
import type { Report } from '#lint/core/rule.ts';

/** What a rule reports, or what is wrong with the file itself. */
export interface FileReport extends Report {
	/** What is missing, where that is what it is about. */
	subject?: string | undefined;
}

/** What is wrong with the file itself, as reports. */
export const contentReports = (findings: readonly Finding[], draft: boolean): FileReport[] =>
	findings.map(asReport).map(inDraft(draft));

const asReport = ({ code, message, range, subject, severity }: Finding): FileReport => ({
	ruleId: code,
	category: 'schema',
	severity: severity ?? 'error',
	message,
	range,
	subject,
});

/** A draft is unfinished by definition: what is missing there is a tip. */
export const inDraft =
	(draft: boolean) =>
	(report: FileReport): FileReport =>
		draft ? { ...report, severity: 'info' } : report;
