import type { LintFile } from '#cli/lint/files.ts';
import type { FileResult } from '#cli/lint/lint-run.ts';
import { unreadFile } from '#cli/lint/unread-file.ts';
import type { CliLintText } from '#i18n/nl/cli-lint.ts';

/** What a report of a file that could not be checked is called, in place of a rule. */
export const fileCrashId = 'file-crash';

/** Says which file could not be checked, in place of stopping. */
export function crashed({ shown }: LintFile, error: unknown, text: CliLintText): FileResult {
	const message = text.fileCrash(error instanceof Error ? error.message : String(error));
	const report = {
		ruleId: fileCrashId,
		category: 'schema',
		severity: 'error',
		range: [0, 0],
		message,
	} as const;
	return unreadFile(shown, [report]);
}
