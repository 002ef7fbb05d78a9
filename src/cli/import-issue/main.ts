import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { answer } from '#cli/answer.ts';
import { commentOn } from '#cli/import-issue/comment.ts';
import { type ImportIssue, parseImportIssue } from '#cli/import-issue/command.ts';
import { issueFrom } from '#cli/import-issue/issue-source.ts';
import { questionsIn } from '#cli/import-issue/question-of.ts';
import { checkFiles } from '#cli/lint/check-files.ts';
import type { FileResult } from '#cli/lint/lint-run.ts';
import { typedPath } from '#cli/process-edge.ts';
import { shownHere } from '#cli/shown-path.ts';
import type { ExitCode, Terminal } from '#cli/terminal.ts';
import { WrongUse } from '#cli/wrong-use.ts';
import { slugify } from '#domain/slugify.ts';
import { issueDraft } from '#drafts/issue/issue-draft.ts';
import { type Draft, vacancyFile } from '#drafts/vacancy-file.ts';
import { issueText } from '#i18n/nl/issue.ts';
import { lintDictionaryFor } from '#i18n/lint-dictionary.ts';
import type { Settings } from '#store/settings.ts';

/** `npm run import-issue`: a vacancy from the form on GitHub, and what is still missing in it. */
export async function importIssue(
	argv: readonly string[],
	settings: Settings,
	terminal: Terminal,
): Promise<ExitCode> {
	return answer({ argv, usage: issueText.usage, terminal }, parseImportIssue, (asked) =>
		importAsked(asked, settings, terminal),
	);
}

async function importAsked(
	command: ImportIssue,
	settings: Settings,
	{ out, err }: Terminal,
): Promise<ExitCode> {
	const issue = issueFrom(command, typedPath(command.path), settings.today);
	const { draft, given } = issueDraft(issue);
	const path = pathFor(draft, issue.number, settings);
	const source = vacancyFile(draft);
	if (command.write) {
		write(path, source);
		err(issueText.written(shownHere(path)));
	}
	// A draft is told nothing but tips, so the linter is asked about the vacancy as it would go online.
	const open = vacancyFile({ ...draft, values: { ...draft.values, status: 'open' } });
	const result = await judged(open, path, settings);
	const { title } = draft.values;
	out(
		commentOn({
			...{ name: basename(path), source, given, result, newFileUrl: command.newFileUrl },
			questionOf: questionsIn(open),
			title: typeof title === 'string' ? title : undefined,
		}).trimEnd(),
	);
	return 0;
}

async function judged(source: string, path: string, settings: Settings): Promise<FileResult> {
	const board = settings.contentFolder;
	const { results } = await checkFiles(
		[{ path, shown: basename(path), board, kind: 'vacancies', given: { source } }],
		{
			only: [],
			today: settings.today,
			address: settings.url,
			contentFolder: board,
			cacheFile: undefined,
			dictionary: lintDictionaryFor('nl'),
		},
	);
	const [result] = results;
	if (!result) throw new Error(`No result for \`${path}\``);
	return result;
}

/** A title that is taken gets the number of the issue behind it. */
function pathFor(
	{ values }: Draft,
	number: number | undefined,
	{ contentFolder }: Settings,
): string {
	const title = values['title'];
	const slug =
		typeof title === 'string' ? slugify(title).slice(0, 80).replace(/-$/, '') : 'vacature';
	const plain = join(contentFolder, 'vacancies', `${slug}.md`);
	return number === undefined || !existsSync(plain)
		? plain
		: join(contentFolder, 'vacancies', `${slug}-${number}.md`);
}

function write(path: string, source: string): void {
	if (existsSync(path)) throw new WrongUse(issueText.wrong.exists(path));
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, source);
}
