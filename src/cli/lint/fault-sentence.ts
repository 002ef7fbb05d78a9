import { WrongUse } from '#cli/wrong-use.ts';
import type { CliLintText } from '#i18n/nl/cli-lint.ts';
import { SettingsError } from '#store/settings.ts';

/** What to tell of an error that ended a run. */
export function faultSentence(error: unknown, text: CliLintText): string {
	if (error instanceof WrongUse || error instanceof SettingsError) return error.message;
	return text.internalFault(
		error instanceof Error ? (error.stack ?? error.message) : String(error),
	);
}
