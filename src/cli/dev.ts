import { answer, type Asked, asksHelp } from '#cli/answer.ts';
import { spawnAstro } from '#cli/astro.ts';
import { contentReport } from '#cli/content-report.ts';
import { unknownOption } from '#cli/unknown-option.ts';
import { shownHere } from '#cli/shown-path.ts';
import type { ExitCode, Terminal } from '#cli/terminal.ts';
import { WrongUse } from '#cli/wrong-use.ts';
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
	return answer({ argv, usage: cliText.usage.dev, terminal }, askedOf, (options) =>
		serve(options, settings, terminal),
	);
}

/** What to hand on to Astro. */
function askedOf(argv: readonly string[]): Asked<readonly string[]> {
	if (asksHelp(argv)) return 'help';
	const unknown = unknownOption(argv, ['--port', '--host', '--open', '--verbose', '--silent']);
	if (unknown !== undefined) throw new WrongUse(cliText.unknownOption(unknown));
	return argv;
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
