import type { FileResult, RunReport } from '#cli/lint/lint-run.ts';

export type ResultKeeper = (result: FileResult) => FileResult;

/**
 * Copies results to keep for the whole run: words that are cut from a text keep all of it in memory.
 * What many reports say is kept once.
 */
export function resultKeeper(): ResultKeeper {
	const known = new Map<string, string>();
	const once = (text: string): string => {
		const earlier = known.get(text);
		if (earlier === undefined) known.set(text, text);
		return earlier ?? text;
	};
	const shared = (report: RunReport): RunReport => ({
		...report,
		ruleId: once(report.ruleId),
		message: once(report.message),
		remedy: report.remedy && once(report.remedy),
		suggestions: report.suggestions.map(once),
		url: report.url && once(report.url),
	});
	return (result) => {
		const copy = structuredClone(result);
		return { ...copy, reports: copy.reports.map(shared) };
	};
}
