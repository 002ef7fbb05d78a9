import type { LintDocument } from '#lint/core/document.ts';
import type { Report } from '#lint/core/rule.ts';
import { type Exception, exceptionsOf } from '#lint/exceptions/exception.ts';
import { exceptionProblem, type Surroundings } from '#lint/exceptions/exception-problem.ts';
import { exceptionReport } from '#lint/exceptions/exception-rules.ts';

/** A report that somebody made an exception for. */
export interface SuppressedReport extends Report {
	reason: string;
	until?: string;
}

/** Takes out the reports that somebody made an exception for, and adds what is wrong with exceptions. */
export function withExceptions(
	reports: readonly Report[],
	document: LintDocument,
	{ ruleIds, text }: Omit<Surroundings, 'today'>,
): { reports: Report[]; suppressed: SuppressedReport[] } {
	const written = exceptionsOf(document).map((exception) => ({
		exception,
		problem: exceptionProblem(exception, { ruleIds, text, today: document.today }),
	}));
	const valid = written.flatMap(({ exception, problem }) => (problem ? [] : [exception]));
	const exceptionFor = (report: Report) => valid.find((exception) => isFor(exception, report));
	const used = new Set(reports.map(exceptionFor));
	const unused = valid
		.filter((exception) => !used.has(exception))
		.map((exception) =>
			exceptionReport('exception-unused', exception, text.exceptionUnused(exception.rule)),
		);
	return {
		reports: [
			...reports.filter((report) => !exceptionFor(report)),
			...written.flatMap(({ problem }) => problem ?? []),
			...unused,
		],
		suppressed: reports.flatMap((report) => suppressedBy(exceptionFor(report), report)),
	};
}

function suppressedBy(exception: Exception | undefined, report: Report): SuppressedReport[] {
	if (!exception) return [];
	const { reason, until } = exception;
	return [until ? { ...report, reason, until } : { ...report, reason }];
}

const isFor = ({ rule, covers: [from, to] }: Exception, { ruleId, range }: Report): boolean =>
	rule === ruleId && from <= range[0] && range[1] <= to;
