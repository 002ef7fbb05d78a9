import { existsSync } from 'node:fs';
import { answer } from '#cli/answer.ts';
import { type Edge, startFolder, terminalOn } from '#cli/edge.ts';
import { WrongUse } from '#cli/wrong-use.ts';
import { boardFacts } from '#cli/new/board-facts.ts';
import { converse } from '#cli/new/converse.ts';
import { finish } from '#cli/new/finish.ts';
import { takeGiven } from '#cli/new/given-answers.ts';
import { Notebook } from '#cli/new/notebook.ts';
import { type NewOptions, parseNew } from '#cli/new/options.ts';
import { startFrom } from '#cli/new/start.ts';
import { withDefaults } from '#cli/new/with-defaults.ts';
import type { ExitCode } from '#cli/terminal.ts';
import { newText as text } from '#i18n/nl/new/new-vacancy.ts';
import { settingsFrom } from '#store/settings.ts';

/** `npm run new`: makes a vacancy by asking, or from options; 0 saved, 1 with an error, 2 wrong use. */
export const newVacancy = (argv: readonly string[], edge: Edge): Promise<ExitCode> =>
	answer(
		{ argv, usage: text.usage, terminal: terminalOn(edge), env: edge.env },
		parseNew,
		(options) => make(options, edge),
	);

async function make(options: NewOptions, edge: Edge): Promise<ExitCode> {
	const { contentFolder, today } = settingsFrom(edge.env, edge.now);
	if (!existsSync(contentFolder)) throw new WrongUse(text.wrong.noFolder(contentFolder));
	const facts = boardFacts(contentFolder);
	const start = startFrom(options, { facts, today, folder: startFolder(edge) });
	const notebook = new Notebook(start.draft.values, start.draft.body);
	takeGiven(options.given, notebook, facts);
	if (start.kind === 'data' && !hasTitle(notebook))
		throw new WrongUse(text.wrong.noTitle(start.origin ?? ''));
	const run = { options, edge, facts, today, start, notebook };
	if (start.kind !== 'data' && isScreen(edge)) return converse(run);
	if (start.kind === 'empty' && !(notebook.values['title'] && notebook.values['organisation']))
		throw new WrongUse(`${text.noScreen}\n\n${text.usage}`);
	return finish(run, withDefaults(run));
}

/** The title becomes the name of the file. */
const hasTitle = ({ values: { title } }: Notebook): boolean =>
	typeof title === 'string' && title.trim() !== '';

/** Without somebody who types and sees, a question would wait for ever. */
const isScreen = ({ stdin, stderr }: Edge): boolean =>
	(stdin as { isTTY?: boolean }).isTTY === true && stderr.isTTY === true;
