import { basename, join, relative } from 'node:path';
import { draftPath, writeDraft } from '#cli/import/draft-file.ts';
import { type ImportRun, say } from '#cli/import/import-run.ts';
import { isAddress } from '#cli/import/open-source.ts';
import { reportLines } from '#cli/import/report.ts';
import type { Imported } from '#drafts/import/import-draft.ts';
import { importedFile } from '#drafts/import/imported-file.ts';
import { lintDictionaryFor } from '#i18n/lint-dictionary.ts';
import { importText as text } from '#i18n/nl/import.ts';
import { checkText } from '#lint/check-text.ts';

/** Writes a draft and says what became of the text; with `--stdout` it prints the file alone. */
export async function deliver(
	imported: Imported,
	source: string,
	shown: string,
	run: ImportRun,
): Promise<void> {
	const { edge, options, settings } = run;
	const origin = isAddress(source) ? withoutQuery(source) : basename(source);
	const file = importedFile(imported, origin, settings.today);
	if (options.stdout) return void edge.stdout.write(file);
	const path = draftPath(imported.draft.values['title'], source, {
		output: options.output,
		vacancyFolder: join(settings.contentFolder, 'vacancies'),
		folder: run.folder,
		before: run.written,
	});
	const shownPath = relative(run.folder, path);
	await writeDraft(path, shownPath, file);
	const remarks = await remarksIn(file, settings.today);
	say(edge, [
		text.written(shownPath),
		...[text.source(shown), ...reportLines(imported, remarks), ...text.next(shownPath)].map(
			(line) => `  ${line}`,
		),
		'',
	]);
}

/** Number of remarks of the linter; what is missing is told apart. */
async function remarksIn(file: string, today: string): Promise<number> {
	const { reports } = await checkText(file, { today, dictionary: lintDictionaryFor('nl') });
	return reports.filter(({ category }) => category !== 'schema').length;
}

/** What stands behind the question mark tells who looked, not what. */
const withoutQuery = (address: string): string => address.split(/[?#]/, 1)[0] ?? '';
