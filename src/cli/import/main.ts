import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { deliver } from '#cli/import/deliver.ts';
import { SourceFault } from '#cli/import/fault.ts';
import { type FetchLimits, fetchLimits } from '#cli/import/fetch-limits.ts';
import { type ImportRun, say } from '#cli/import/import-run.ts';
import { type ImportOptions, importOptions } from '#cli/import/options.ts';
import { isAddress, openAddress, openFile } from '#cli/import/open-source.ts';
import { sourcesIn } from '#cli/import/sources.ts';
import { answer } from '#cli/answer.ts';
import { type Edge, startFolder, terminalOn } from '#cli/edge.ts';
import { WrongUse } from '#cli/wrong-use.ts';
import type { ExitCode } from '#cli/terminal.ts';
import { type ImportSituation, importDraft } from '#drafts/import/import-draft.ts';
import { importText as text } from '#i18n/nl/import.ts';
import { errorCode } from '#store/error-code.ts';
import { readFolder } from '#store/read-folder.ts';
import { settingsFrom } from '#store/settings.ts';

/** `npm run import`: makes drafts of existing texts; `limits` of the network are those of tests only. */
export async function importTexts(
	argv: readonly string[],
	edge: Edge,
	limits: FetchLimits = fetchLimits,
): Promise<ExitCode> {
	return answer(
		{ argv, usage: text.usage, terminal: terminalOn(edge), env: edge.env },
		importOptions,
		(options) => importAll(options, edge, limits),
	);
}

async function importAll(
	options: ImportOptions,
	edge: Edge,
	limits: FetchLimits,
): Promise<ExitCode> {
	const folder = startFolder(edge);
	const settings = settingsFrom(edge.env, edge.now);
	const sources = (
		await Promise.all(options.sources.map((source) => sourcesIn(source, folder)))
	).flat();
	if (options.stdout && sources.length > 1) throw new WrongUse(text.stdoutIsOne);
	if (sources.length > 1 && /\.md$/i.test(options.output ?? ''))
		throw new WrongUse(text.outputIsFile(options.output ?? ''));
	const run: ImportRun = {
		...{ options, settings, edge, folder, written: new Set<string>() },
		situation: { today: settings.today, employers: employersIn(settings.contentFolder) },
		limits: { ...limits, allowPrivate: limits.allowPrivate || options.allowPrivate },
	};
	let failed = 0;
	for (const source of sources) failed += (await importOne(source, run)) ? 0 : 1;
	if (sources.length > 1) say(edge, [text.summary(sources.length - failed, failed)]);
	return failed > 0 ? 1 : 0;
}

function employersIn(contentFolder: string): ImportSituation['employers'] {
	if (!existsSync(contentFolder)) return [];
	return readFolder(contentFolder).organisations.flatMap(({ slug, written }) => {
		// A file with problems names its employer all the same.
		const { name } = (written ?? {}) as { name?: unknown };
		return typeof name === 'string' ? [{ slug, name }] : [];
	});
}

/** Imports one text; says why not when that fails, so that the others go on. */
async function importOne(source: string, run: ImportRun): Promise<boolean> {
	const { edge, folder } = run;
	const shown = isAddress(source) ? source : relative(folder, source) || source;
	try {
		const opened = isAddress(source)
			? await openAddress(source, run.limits)
			: await openFile(source);
		const imported = importDraft(opened, run.situation);
		if (typeof imported === 'string') throw new SourceFault(text.fault[imported]);
		await deliver(imported, source, shown, run);
		return true;
	} catch (error) {
		edge.stderr.write(`${text.failed(shown, messageOf(error))}\n`);
		return false;
	}
}

function messageOf(error: unknown): string {
	if (error instanceof SourceFault) return error.message;
	const code = errorCode(error);
	if (code !== undefined && /^E[A-Z]+$/.test(code)) return text.fault.unreadable(code);
	throw error;
}
