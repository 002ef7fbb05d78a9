import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Destination } from '#cli/lint/destinations.ts';
import { type Edge, startFolder } from '#cli/edge.ts';
import { hashOf } from '#store/fingerprint.ts';
import type { Run } from '#cli/lint/lint-run.ts';
import type { ReportContext } from '#cli/lint/reporter.ts';
import { reporters } from '#cli/lint/reporters.ts';
import { WrongUse } from '#cli/wrong-use.ts';
import { errorCode } from '#store/error-code.ts';

/** GitHub refuses a summary of more than one megabyte. */
const longestSummary = 1_000_000;

/** Writes a run in each form that was asked for, to the screen or to its file. */
export function writeReports(
	run: Run,
	destinations: readonly Destination[],
	context: ReportContext,
	edge: Edge,
): void {
	const isOnGitHub = edge.env['GITHUB_ACTIONS'] === 'true';
	for (const { format, file } of destinations) {
		const plain = file === undefined ? context : { ...context, colour: false };
		const report = reporters[format].report(run, plain);
		if (file !== undefined) write(resolve(startFolder(edge), file), report, context);
		else edge.stdout.write(isOnGitHub && isForPeople(format) ? inert(report) : report);
	}
	if (isOnGitHub && addsGitHub(destinations))
		edge.stdout.write(reporters.github.report(run, context));
	const summary = edge.env['GITHUB_STEP_SUMMARY'];
	if (summary && hasSummary(destinations, edge))
		appendFileSync(
			summary,
			`${reporters.markdown.report(run, context).slice(0, longestSummary)}\n`,
		);
}

/** Whether the job of GitHub that this runs in gets a summary. */
export const hasSummary = (destinations: readonly Destination[], { env }: Edge): boolean =>
	Boolean(env['GITHUB_STEP_SUMMARY']) &&
	(env['GITHUB_ACTIONS'] === 'true' || destinations.some(({ format }) => format === 'github'));

const isForPeople = (format: string): boolean => format === 'terminal' || format === 'compact';

/** Workflow commands may stand below text for people, not inside JSON or XML. */
const addsGitHub = (destinations: readonly Destination[]): boolean =>
	!destinations.some(({ format }) => format === 'github') &&
	destinations.every(({ format, file }) => file !== undefined || isForPeople(format));

/**
 * A vacancy must not give GitHub commands: between these lines it obeys none. The word that ends
 * this is a hash of the text, so no text can hold it.
 */
function inert(report: string): string {
	const word = hashOf(report);
	return `::stop-commands::${word}\n${report}::${word}::\n`;
}

function write(path: string, report: string, { text }: ReportContext): void {
	try {
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, report);
	} catch (error) {
		throw new WrongUse(text.wrong.unwritable(path, errorCode(error) ?? ''), { cause: error });
	}
}
