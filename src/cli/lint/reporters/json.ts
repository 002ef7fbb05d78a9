import type { Reporter } from '#cli/lint/reporter.ts';

/** The whole run; `schema/lint-report.schema.json` describes it. */
export const json: Reporter = {
	name: 'json',
	report: (run) => `${JSON.stringify(run, null, '\t')}\n`,
};
