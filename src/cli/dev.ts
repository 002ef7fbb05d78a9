import { answer, type Asked, asksHelp } from '#cli/asked.ts';
import { spawnAstro } from '#cli/astro.ts';
import { contentReport } from '#cli/content-report.ts';
import { unknownOption } from '#cli/unknown-option.ts';
import { shownHere } from '#cli/shown-path.ts';
import type { ExitCode, Terminal } from '#cli/terminal.ts';
import { cliText } from '#i18n/nl/cli.ts';
import { loadContent } from '#store/load-content.ts';
import { strayFiles } from '#store/stray-files.ts';
import type { Settings } from '#store/settings.ts';

/** Serves the board while it is being written; problems are told and stop nothing. */
export async function dev(
	argv: readonly string[],
	settings: Settings,
	terminal: Terminal,
): Promise<ExitCode> {
	const asked = askedOf(argv);
	return answer(asked, cliText.usage.dev, terminal, () => serve(argv, settings, terminal));
}

function askedOf(argv: readonly string[]): Asked<{ kind: 'serve' }> {
	if (asksHelp(argv)) return { kind: 'help' };
	const unknown = unknownOption(argv, ['--port', '--host', '--open', '--verbose', '--silent']);
	return unknown === undefined
		? { kind: 'serve' }
		: { kind: 'wrong', message: cliText.unknownOption(unknown) };
}

async function serve(
	argv: readonly string[],
	{ contentFolder }: Settings,
	{ err }: Terminal,
): Promise<ExitCode> {
	for (const line of contentReport(
		await loadContent(contentFolder),
		shownHere(contentFolder),
		strayFiles(contentFolder),
	))
		err(line);
	err(cliText.devHint);
	const server = spawnAstro(['dev', '--ignore-lock', ...argv], 'inherit');
	const code = await new Promise<number | null>((resolve) => server.on('close', resolve));
	return code ? 2 : 0;
}
