import type { LintFile } from '#cli/lint/files.ts';
import type { FileResult } from '#cli/lint/lint-run.ts';
import { placedReports } from '#cli/lint/placed-reports.ts';
import type { CliLintText } from '#i18n/nl/cli-lint.ts';

export const crashId = 'file-crash';

/** Says which file could not be checked, in place of stopping. */
export function crashed({ shown }: LintFile, error: unknown, text: CliLintText): FileResult {
	const message = text.fileCrash(error instanceof Error ? error.message : String(error));
	const report = {
		ruleId: crashId,
		category: 'schema',
		severity: 'error',
		range: [0, 0],
		message,
	} as const;
	return {
		path: shown,
		draft: false,
		label: null,
		score: null,
		reports: placedReports('', [report], () => null),
		exceptions: [],
	};
}
