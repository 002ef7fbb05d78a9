import type { Policy } from '#domain/schema/site.ts';
import type { LintDocument } from '#lint/core/document.ts';
import { type Report, severities, type Severity } from '#lint/core/rule.ts';
import { type Exception, exceptionsOf } from '#lint/exceptions/exception.ts';
import {
	exceptionProblem,
	remarkOnGround,
	type Surroundings,
} from '#lint/exceptions/exception-problem.ts';
import { unknownForms } from '#lint/exceptions/exception-comments.ts';
import { exceptionReport } from '#lint/exceptions/exception-rules.ts';

/** A report that somebody made an exception for. */
export interface SuppressedReport extends Report {
	reason: string;
	until?: string;
}

type Around = Pick<Surroundings, 'rules' | 'text'>;

/** Takes out the reports that somebody made an exception for, and adds what is wrong with exceptions. */
export function withExceptions(
	reports: readonly Report[],
	document: LintDocument,
	{ severity, ...around }: Around & Pick<Policy, 'severity'>,
): { reports: Report[]; suppressed: SuppressedReport[] } {
	const { today, vacancy } = document;
	const written = exceptionsOf(document).map((exception) => {
		const weight = heaviest(reports.filter(isFor(exception)).map(weightOn(severity)));
		const given = { ...around, today, published: vacancy?.published, weight };
		return { exception, problem: exceptionProblem(exception, given) };
	});
	const valid = written.flatMap(({ exception, problem }) => (problem ? [] : [exception]));
	const exceptionFor = (report: Report) => valid.find((exception) => isFor(exception)(report));
	const used = new Set(reports.map(exceptionFor));
	return {
		reports: [
			...reports.filter((report) => !exceptionFor(report)),
			...written.flatMap(({ problem }) => problem ?? []),
			...valid.flatMap((exception) => remarkOn(exception, used.has(exception), around) ?? []),
			...oddForms(document, around.text),
		],
		suppressed: reports.flatMap((report) => suppressedBy(exceptionFor(report), report)),
	};
}

/** What is odd about an exception that may stand: it silences nothing, or its ground is another one. */
function remarkOn(exception: Exception, isUsed: boolean, around: Around): Report | undefined {
	if (isUsed) return remarkOnGround(exception, around);
	const message = around.text.exceptionUnused(exception.rule);
	return exceptionReport('exception-unused', exception, message);
}

const oddForms = ({ tree }: LintDocument, text: Surroundings['text']): Report[] =>
	unknownForms(tree).map(({ range, rules }) =>
		exceptionReport('exception-unknown-form', { range }, text.exceptionUnknownForm(rules)),
	);

function suppressedBy(exception: Exception | undefined, report: Report): SuppressedReport[] {
	if (!exception) return [];
	const { reason, until } = exception;
	return [until ? { ...report, reason, until } : { ...report, reason }];
}

/** What a board lowers in `site.yml` no longer stops a vacancy. */
const weightOn =
	(policy: Policy['severity']) =>
	({ ruleId, severity }: Report): Severity | 'off' =>
		policy?.[ruleId] ?? severity;

const heaviest = (weights: readonly (Severity | 'off')[]): Severity | undefined =>
	severities.findLast((severity) => weights.includes(severity));

const isFor =
	({ rule, covers: [from, to] }: Exception) =>
	({ ruleId, range }: Report): boolean =>
		rule === ruleId && from <= range[0] && range[1] <= to;
