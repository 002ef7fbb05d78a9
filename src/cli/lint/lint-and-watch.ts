import { resolve } from 'node:path';
import type { LintCommand } from '#cli/lint/command.ts';
import { faultSentence } from '#cli/lint/fault-sentence.ts';
import { FolderWatch } from '#cli/lint/folder-watch.ts';
import { lintOnce } from '#cli/lint/lint-once.ts';
import { type Situation, tell } from '#cli/lint/situation.ts';
import { watchedFolders } from '#cli/lint/watched-folders.ts';
import type { ExitCode } from '#cli/terminal.ts';

/** Checks, and checks again after every change, until somebody stops it; gives the last exit code. */
export async function lintAndWatch(command: LintCommand, situation: Situation): Promise<ExitCode> {
	const watching = new FolderWatch(isReportOf(command, situation));
	const check = (): Promise<ExitCode> => {
		// First, so that what changes during the check is seen.
		watching.follow(watchedFolders(command, situation));
		return lintOnce(command, situation);
	};
	try {
		let code = await check();
		sayWaiting(command, situation);
		const again = async (): Promise<void> => {
			code = await checkAgain(check, situation);
			sayWaiting(command, situation);
		};
		await watching.untilStopped(again, situation.edge.signal ?? new AbortController().signal);
		return code;
	} finally {
		watching.close();
	}
}

/** An editor takes this line for the end of a run. */
function sayWaiting({ paths }: LintCommand, situation: Situation): void {
	const { settings, text } = situation;
	tell(situation, [text.watching(paths.join(', ') || settings.contentFolder)]);
}

/**
 * An editor takes the first line for the begin of a run. A fault does not end the watch: it may be gone after
 * the next change.
 */
async function checkAgain(check: () => Promise<ExitCode>, situation: Situation): Promise<ExitCode> {
	tell(situation, [situation.text.checkingAgain]);
	try {
		return await check();
	} catch (error) {
		tell(situation, [faultSentence(error, situation.text)]);
		return 2;
	}
}

/** A report that is written where the files stand would make a run after every run. */
function isReportOf({ destinations }: LintCommand, { folder }: Situation) {
	const files = new Set(
		destinations.flatMap(({ file }) => (file === undefined ? [] : [resolve(folder, file)])),
	);
	return (path: string): boolean => files.has(path);
}
