import { Readable } from 'node:stream';
import { shownFrom } from '#cli/shown-path.ts';
import { startFolder } from '#cli/edge.ts';
import { main as lint } from '#cli/lint/main.ts';
import type { NewRun } from '#cli/new/new-run.ts';
import type { Talk } from '#cli/new/talk.ts';
import { fileFrom, newPath, writeFiles } from '#cli/new/write-files.ts';
import type { ExitCode } from '#cli/terminal.ts';
import type { KeyComments } from '#drafts/mapping-lines.ts';
import { newText as text } from '#i18n/nl/new/new-vacancy.ts';

/** Writes the vacancy or shows it, says what the linter finds, and what comes next. */
export async function finish(run: NewRun, comments: KeyComments, talk?: Talk): Promise<ExitCode> {
	const { options, edge, facts, start, notebook } = run;
	if (options.isDryRun) return showOnly(run, comments);
	const written = writeFiles(notebook, comments, facts, start.path);
	const shown = (path: string): string => shownFrom(startFolder(edge), path);
	const file = shown(written.vacancy);
	const say = (line: string): void => {
		if (talk) talk.say(line);
		else edge.stderr.write(`${line}\n`);
	};
	say(text.saved(file));
	if (written.organisation) say(text.savedOrganisation(shown(written.organisation)));
	const code = await lint([written.vacancy], edge);
	const lines = text.next(file, notebook.values['status'] === 'open');
	if (talk) talk.close(text.nextTitle, lines);
	else edge.stderr.write(`${lines.join('\n')}\n`);
	return code;
}

/** The file alone on the way out, so that it can be kept; what the linter finds beside it. */
async function showOnly(
	{ edge, facts, start, notebook }: NewRun,
	comments: KeyComments,
): Promise<ExitCode> {
	const file = fileFrom(notebook, comments);
	edge.stdout.write(file);
	const path = start.path ?? newPath(notebook, facts);
	const code = await lint(['--stdin', '--stdin-filename', path], {
		...edge,
		stdin: Readable.from([file]),
		stdout: edge.stderr,
	});
	edge.stderr.write(`${text.unsaved}\n`);
	return code;
}
