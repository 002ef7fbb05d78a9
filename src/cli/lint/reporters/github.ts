import { type Reporter, sentencesOf } from '#cli/lint/reporter.ts';
import type { RunReport } from '#cli/lint/lint-run.ts';
import { type Severity, severities } from '#lint/core/rule.ts';

/** GitHub shows no more of each kind for one step (docs.github.com, read 2026-11-22). */
const mostShown = 10;

const commands: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' };

/** Workflow commands: GitHub shows them at the line in a pull request. */
export const github: Reporter = {
	name: 'github',
	report: ({ files }, { text }) => {
		const all = files.flatMap(({ path, reports }) => reports.map((report) => ({ path, report })));
		const shown = severities
			.toReversed()
			.flatMap((severity) =>
				all.filter(({ report }) => report.severity === severity).slice(0, mostShown),
			);
		const left = all.length - shown.length;
		return [
			...shown.map(({ path, report }) => command(path, report)),
			...(left > 0 ? [text.more(left)] : []),
		]
			.map((line) => `${line}\n`)
			.join('');
	},
};

function command(path: string, report: RunReport): string {
	const { start, end, severity, ruleId, url } = report;
	// Columns only count on one line.
	const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {};
	const properties = {
		file: path,
		line: start.line,
		endLine: end.line,
		...columns,
		title: ruleId,
	};
	const written = Object.entries(properties).map(([name, value]) => `${name}=${property(value)}`);
	const message = url === null ? sentencesOf(report) : `${sentencesOf(report)}\n${url}`;
	return `::${commands[severity]} ${written.join(',')}::${data(message)}`;
}

const data = (text: string): string =>
	text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (value: string | number): string =>
	data(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C');
