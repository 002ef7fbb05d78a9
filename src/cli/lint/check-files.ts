import { join, resolve } from 'node:path';
import { type Board, readBoard } from '#cli/lint/board.ts';
import { cacheKey, openCache, programHash } from '#cli/lint/cache.ts';
import { checkFile, type Checking, withImages } from '#cli/lint/check-file.ts';
import type { LintFile } from '#cli/lint/files.ts';
import type { FileResult } from '#cli/lint/lint-run.ts';
import { placedReports } from '#cli/lint/placed-reports.ts';
import type { ReadSource } from '#content/source-from.ts';
import type { LintDictionary } from '#i18n/lint-dictionary.ts';
import type { CliLintText } from '#i18n/nl/cli-lint.ts';
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
	/** Text of a file that is not on disk. */
	given?: ReadonlyMap<string, ReadSource>;
	onProgress?: (done: number) => void;
}

interface Checked {
	results: FileResult[];
	/** Number of files whose result was remembered. */
	remembered: number;
}

/** The folder of the program itself. */
const root = resolve(import.meta.dirname, '../../..');

/** Where results are remembered: with the program, so that it goes when that goes. */
export const cacheFileIn = (folder: string = root): string =>
	join(folder, 'node_modules/.cache/helder-lint.json');

/** Checks files one by one; a fault in one never hides the result of another. */
export async function checkFiles(
	files: readonly LintFile[],
	options: CheckOptions,
): Promise<Checked> {
	const boards = new Map<string, Board>();
	const boardOf = (folder: string): Board => {
		const board = boards.get(folder) ?? readBoard(folder);
		boards.set(folder, board);
		return board;
	};
	const { content, command } = options.dictionary;
	const cache = options.cacheFile === undefined ? undefined : openCache(options.cacheFile);
	const program = cache ? programHash(root) : '';
	const results: FileResult[] = [];
	let remembered = 0;
	for (const file of files) {
		const read = options.given?.get(file.path) ?? readSource(file.path, content.file);
		try {
			const folder = file.board ?? options.contentFolder;
			const checking = checkingFor(folder === undefined ? undefined : boardOf(folder), options);
			const key = cache ? keyOf(file, read, checking, program) : '';
			const known = cache?.get(file.path, key);
			const checked = known ?? checkFile(file, read, checking);
			if (known) remembered += 1;
			else cache?.set(file.path, key, checked);
			const shown = { ...checked, result: { ...checked.result, path: file.shown } };
			const result = chosen(await withImages(shown, file, read.source, checking), file, options);
			// A copy: words that are cut from a text keep all of it in memory.
			results.push(structuredClone(result));
		} catch (error) {
			results.push(crashed(file, error, command));
		}
		options.onProgress?.(results.length);
	}
	cache?.save();
	return { results, remembered };
}

function checkingFor(
	board: Board | undefined,
	{ today, address, dictionary }: CheckOptions,
): Checking {
	const home = address ?? board?.site.data?.url;
	return {
		board,
		today,
		dictionary,
		urlOf: (id) => (home === undefined ? null : `${home.replace(/\/$/, '')}/regels/${id}/`),
	};
}

const keyOf = (
	file: LintFile,
	{ source, finding }: ReadSource,
	{ board, today, dictionary, urlOf }: Checking,
	program: string,
): string =>
	cacheKey({
		program,
		board: JSON.stringify([board?.state, urlOf('')]),
		today,
		locale: dictionary.language,
		path: JSON.stringify([file.path, file.shown, file.board, file.kind]),
		source,
		finding,
	});

/**
 * All rules have run: an exception for a rule that was not asked for is no unused one. A mistake in
 * `site.yml` changes what every rule asks, and is told whichever was asked for.
 */
const chosen = (result: FileResult, { kind }: LintFile, { only }: CheckOptions): FileResult =>
	only.length === 0 || kind === 'site'
		? result
		: { ...result, reports: result.reports.filter(({ ruleId }) => only.includes(ruleId)) };

/** Says which file could not be checked, in place of stopping. */
function crashed({ shown }: LintFile, error: unknown, text: CliLintText): FileResult {
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

const crashId = 'file-crash';

/** Whether the program failed somewhere, and not the text. */
export const hasCrash = (results: readonly FileResult[]): boolean =>
	results.some(({ reports }) =>
		reports.some(({ ruleId }) => ruleId === crashId || ruleId === 'rule-crash'),
	);
