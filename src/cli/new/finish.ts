import { shownFrom } from '#cli/lint/files.ts';
import { startFolder } from '#cli/lint/edge.ts';
import { main as lint } from '#cli/lint/main.ts';
import type { NewRun } from '#cli/new/run.ts';
import type { Talk } from '#cli/new/talk.ts';
import { fileFrom, writeFiles } from '#cli/new/write-files.ts';
import type { ExitCode } from '#cli/terminal.ts';
import type { Remarks } from '#drafts/mapping-lines.ts';
import { newText as text } from '#i18n/nl/new/new-vacancy.ts';

/** Writes the vacancy or shows it, says what the linter finds, and what comes next. */
export async function finish(run: NewRun, remarks: Remarks, talk?: Talk): Promise<ExitCode> {
	const { options, edge, facts, start, notebook } = run;
	if (options.isDryRun) {
		edge.stdout.write(fileFrom(notebook, remarks));
		edge.stderr.write(`${text.unsaved}\n`);
		return 0;
	}
	const written = writeFiles(notebook, remarks, facts, start.path);
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
