import { readFileSync } from 'node:fs';
import { checkFiles } from '#cli/lint/check-files.ts';
import { type LintFile, lintFile } from '#cli/lint/files.ts';
import type { RunReport } from '#cli/lint/lint-run.ts';
import { type ReadSource, sourceFrom } from '#content/source-from.ts';
import { lintDictionaryFor } from '#i18n/lint-dictionary.ts';
import { readSource } from '#store/read-source.ts';
import type { Settings } from '#store/settings.ts';

/** An editor speaks one language, that of the manual. */
const dictionary = lintDictionaryFor('nl');

/** A file as it stands in an editor, saved or not. */
export interface OpenFile {
	/** Absolute. */
	path: string;
	text: string;
}

/**
 * What the command reports of each file, about the very text that is asked: questions may come in
 * another order than the letters. Nothing of a file that holds no content of a board.
 */
export async function openFileReports(
	open: readonly OpenFile[],
	{ today, url }: Settings,
): Promise<readonly RunReport[][]> {
	const asked = open.map(openFile);
	const files = asked.filter((file) => file !== undefined);
	const { results } = await checkFiles(files, {
		...{ only: [], contentFolder: undefined, cacheFile: undefined },
		...{ today, address: url, dictionary },
	});
	const reports = new Map(files.map((file, index) => [file, results[index]?.reports]));
	return asked.map((file) => [...((file && reports.get(file)) ?? [])]);
}

/** Outside a board every Markdown file would pass for a vacancy: a README, for one. */
function openFile(open: OpenFile): LintFile | undefined {
	const file = lintFile(open.path, open.path);
	return file?.board === undefined ? undefined : { ...file, given: readOpen(open) };
}

/** Bytes that are no text show only on disk: an editor hands them over with a stand-in. */
const readOpen = ({ path, text }: OpenFile): ReadSource =>
	text === textOnDisk(path)
		? readSource(path)
		: sourceFrom(Buffer.from(text), dictionary.content.file);

function textOnDisk(path: string): string | undefined {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		return undefined;
	}
}
