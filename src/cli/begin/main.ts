import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { answer } from '#cli/answer.ts';
import { type Begin, parseBegin } from '#cli/begin/command.ts';
import { writeBoard } from '#cli/begin/write-board.ts';
import { shownHere } from '#cli/shown-path.ts';
import type { ExitCode, Terminal } from '#cli/terminal.ts';
import { beginText as text } from '#i18n/nl/begin.ts';
import { errorCode } from '#store/error-code.ts';
import { loadContent } from '#store/load-content.ts';
import type { Settings } from '#store/settings.ts';

/** `npm run begin`: puts an own board in the place of the sample, which is kept beside it. */
export const begin = (
	argv: readonly string[],
	settings: Settings,
	terminal: Terminal,
): Promise<ExitCode> =>
	answer({ argv, usage: text.usage, terminal }, parseBegin, (board) =>
		replace(board, settings, terminal),
	);

async function replace(
	board: Begin,
	{ contentFolder: content, today }: Settings,
	{ out, err }: Terminal,
): Promise<ExitCode> {
	const sample = join(dirname(content), 'voorbeeld');
	const refusal = await refusalFor(content, sample);
	if (refusal !== undefined) {
		err(refusal);
		return 1;
	}
	try {
		const faults = await exchange(board, content, sample, today);
		for (const line of faults) err(line);
		if (faults.length > 0) return 2;
	} catch (error) {
		err(text.notWritable(errorCode(error) ?? String(error)));
		return 2;
	}
	out(text.done(shownHere(content), shownHere(sample)));
	out(text.next({ content: shownHere(content), employer: board.employer }));
	return 0;
}

/** Why nothing may be replaced, as a sentence; undefined when all that is there is a sample. */
async function refusalFor(content: string, sample: string): Promise<string | undefined> {
	if (existsSync(sample)) return text.begun(shownHere(sample));
	if (!existsSync(content)) return undefined;
	const { organisations } = await loadContent(content);
	const own = organisations.find(({ data }) => !data.fictional);
	return own && text.ownContent(`${shownHere(content)}/${own.file}`);
}

/**
 * Puts the board in the place of the sample; gives what is wrong with it. It is made apart and judged as any
 * content first, so that a fault leaves everything as it was.
 */
async function exchange(
	board: Begin,
	content: string,
	sample: string,
	today: string,
): Promise<string[]> {
	const apart = mkdtempSync(join(dirname(content), '.begin-'));
	try {
		writeBoard(board, apart, content, today);
		const { problems } = await loadContent(apart);
		if (problems.length > 0) return [...new Set(problems.map(({ message }) => message))];
		if (existsSync(content)) renameSync(content, sample);
		renameSync(apart, content);
		return [];
	} finally {
		rmSync(apart, { recursive: true, force: true });
	}
}
