import { setImmediate } from 'node:timers/promises';
import { type Board, readBoard } from '#cli/lint/board.ts';
import { type Checking, withImages } from '#cli/lint/check-file.ts';
import { crashed, fileCrashId } from '#cli/lint/crashed-file.ts';
import type { LintFile } from '#cli/lint/files.ts';
import { resultKeeper } from '#cli/lint/kept-result.ts';
import type { FileResult } from '#cli/lint/lint-run.ts';
import { checkerFor } from '#cli/lint/remembering.ts';
import { withEndSlash } from '#domain/end-slash.ts';
import type { LintDictionary } from '#i18n/lint-dictionary.ts';
import { ruleCrashId } from '#lint/lint.ts';
import { readSource } from '#store/read-source.ts';

/** What decides what is found, beside the files. */
export interface CheckOptions {
	/** The only rules that may report; empty for all, and for what is wrong with the file itself. */
	only: readonly string[];
	today: string;
	/** Address of the board, in place of the one in its settings. */
	address: string | undefined;
	/** The content folder to ask about employers for a file that stands in none. */
	contentFolder: string | undefined;
	/** File of the cache, if there is to be one. */
	cacheFile: string | undefined;
	dictionary: LintDictionary;
	onProgress?: (done: number) => void;
}

interface Checked {
	results: FileResult[];
	/** Number of files whose result was remembered. */
	remembered: number;
}

const filesPerTurn = 20;

/** Checks files one by one; a fault in one never hides the result of another. */
export async function checkFiles(
	files: readonly LintFile[],
	options: CheckOptions,
): Promise<Checked> {
	const { content, command } = options.dictionary;
	const around = surroundings(options);
	const checker = checkerFor(options.cacheFile, resultKeeper());
	const results: FileResult[] = [];
	for (const file of files) {
		const read = file.given ?? readSource(file.path, content.file);
		try {
			const checking = around(file);
			const checked = checker.check(file, read, checking);
			results.push(chosen(await withImages(checked, file, read.source, checking), file, options));
		} catch (error) {
			results.push(crashed(file, error, command));
		}
		options.onProgress?.(results.length);
		// Only between turns of the event loop does Node free what the native parser has made.
		if (results.length % filesPerTurn === 0) await setImmediate();
	}
	checker.save();
	return { results, remembered: checker.remembered };
}

/** What each file is checked with; the board around files is read once. */
function surroundings({
	today,
	address,
	contentFolder,
	dictionary,
}: CheckOptions): (file: LintFile) => Checking {
	const boards = new Map<string, Board>();
	const boardOf = (folder: string): Board => {
		const board = boards.get(folder) ?? readBoard(folder);
		boards.set(folder, board);
		return board;
	};
	return (file) => {
		const folder = file.board ?? contentFolder;
		const board = folder === undefined ? undefined : boardOf(folder);
		const home = address ?? board?.site.data?.url;
		const urlOf = (id: string): string | null =>
			home === undefined ? null : `${withEndSlash(home)}regels/${id}/`;
		return { board, today, dictionary, urlOf };
	};
}

/**
 * All rules have run: an exception for a rule that was not asked for is no unused one. A mistake in
 * `site.yml` changes what every rule asks, and is told whichever was asked for.
 */
const chosen = (result: FileResult, { kind }: LintFile, { only }: CheckOptions): FileResult =>
	only.length === 0 || kind === 'site'
		? result
		: { ...result, reports: result.reports.filter(({ ruleId }) => only.includes(ruleId)) };

/** Whether the program failed somewhere, and not the text. */
export const hasCrash = (results: readonly FileResult[]): boolean =>
	results.some(({ reports }) =>
		reports.some(({ ruleId }) => ruleId === fileCrashId || ruleId === ruleCrashId),
	);
