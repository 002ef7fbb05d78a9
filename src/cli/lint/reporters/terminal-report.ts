import { oneLine } from '#cli/lint/excerpt.ts';
import type { ExceptedReport, RunReport } from '#cli/lint/lint-run.ts';
import type { ReportContext } from '#cli/lint/reporter.ts';
import { excerptLines } from '#cli/lint/reporters/terminal-excerpt.ts';
import { styled } from '#cli/lint/reporters/terminal-style.ts';
import { wrapped } from '#cli/lint/wrapped.ts';

const colours = { error: 'red', warning: 'yellow', info: 'blue' } as const;

/** How many characters a column takes, the same for all reports on a file. */
export interface Columns {
	place: number;
	severity: number;
}

/** What somebody made an exception for, and why: whoever reviews a vacancy judges that. */
export function exceptionLines(
	report: ExceptedReport,
	columns: Columns,
	context: ReportContext,
): string[] {
	const { ruleId, message, reason, until, url } = report;
	const { text, width } = context;
	const name = styled('dim', text.exception.padEnd(columns.severity), context);
	const indent = ' '.repeat(2 + columns.place + 2 + columns.severity + 2);
	const [first = '', ...more] = [message, text.exceptionReason(reason, until)].flatMap((line) =>
		wrapped(oneLine(line), width - indent.length),
	);
	return [
		`  ${placeOf(report).padStart(columns.place)}  ${name}  ${first}`,
		...more.map((line) => indent + line),
		indent + styled('dim', url === null ? ruleId : `${ruleId}  ${url}`, context),
	];
}

/** One report: where, how bad, what; below it the sentence, what to do, and the rule. */
export function reportLines(report: RunReport, columns: Columns, context: ReportContext): string[] {
	const { severity, ruleId, message, remedy, suggestions, excerpt, url } = report;
	const { text } = context;
	const name = text.severity[severity].padEnd(columns.severity);
	const indent = ' '.repeat(2 + columns.place + 2 + columns.severity + 2);
	const fits = (line: string): string[] => wrapped(oneLine(line), context.width - indent.length);
	const [first = '', ...more] = fits(message);
	return [
		`  ${placeOf(report).padStart(columns.place)}  ${styled(colours[severity], name, context)}  ${styled('bold', first, context)}`,
		...more.map((line) => indent + styled('bold', line, context)),
		...excerptLines(excerpt, context.width - indent.length - 2, context).map(
			(line) => `${indent}${styled('dim', '│', context)} ${line}`,
		),
		...[
			...(remedy ? fits(remedy) : []),
			...suggestions.filter(saysMoreThan(remedy)).flatMap((one) => fits(instead(one, text))),
		].map((line) => indent + line),
		indent + styled('dim', url === null ? ruleId : `${ruleId}  ${url}`, context),
	];
}

/** A remedy that quotes the example need not be followed by it; a full stop is no example. */
const saysMoreThan =
	(remedy: string | null) =>
	(suggestion: string): boolean =>
		suggestion === '' || (/\p{L}/u.test(suggestion) && !remedy?.includes(suggestion));

const instead = (suggestion: string, text: ReportContext['text']): string =>
	suggestion === '' ? text.remove : text.instead(suggestion);

/** Line and column, as an editor takes them. */
export const placeOf = ({ start }: RunReport): string => `${start.line}:${start.column}`;
