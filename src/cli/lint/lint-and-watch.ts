import { resolve } from 'node:path';
import type { LintCommand } from '#cli/lint/command.ts';
import { faultSentence } from '#cli/lint/fault-sentence.ts';
import { lintOnce } from '#cli/lint/lint-once.ts';
import { type Situation, tell } from '#cli/lint/situation.ts';
import { folderWatch } from '#cli/lint/watch.ts';
import { watchedFolders } from '#cli/lint/watched-folders.ts';
import type { ExitCode } from '#cli/terminal.ts';

/** Checks, and checks again after every change, until somebody stops it; gives the last exit code. */
export async function lintAndWatch(command: LintCommand, situation: Situation): Promise<ExitCode> {
	const { edge, settings, text } = situation;
	const watching = folderWatch(isReportOf(command, situation));
	const check = (): Promise<ExitCode> => {
		watching.follow(watchedFolders(command, situation));
		return lintOnce(command, situation);
	};
	// An editor takes these lines for the begin and the end of a run.
	const waiting = () =>
		tell(situation, [text.watching(command.paths.join(', ') || settings.contentFolder)]);
	try {
		let code = await check();
		waiting();
		const again = async (): Promise<void> => {
			tell(situation, [text.checkingAgain]);
			try {
				code = await check();
			} catch (error) {
				code = 2;
				tell(situation, [faultSentence(error, text)]);
			}
			waiting();
		};
		await watching.untilStopped(again, edge.signal ?? new AbortController().signal);
		return code;
	} finally {
		watching.close();
	}
}

/** A report that is written where the files stand would make a run after every run. */
function isReportOf({ destinations }: LintCommand, { folder }: Situation) {
	const files = new Set(
		destinations.flatMap(({ file }) => (file === undefined ? [] : [resolve(folder, file)])),
	);
	return (path: string): boolean => files.has(path);
}
