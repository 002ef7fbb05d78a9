import { contentReport, isBlocked } from '#cli/content-report.ts';
import { shownHere } from '#cli/shown-path.ts';
import type { ExitCode, Terminal } from '#cli/terminal.ts';
import { cliText } from '#i18n/nl/cli.ts';
import { loadContent } from '#store/load-content.ts';
import { strayFiles } from '#store/stray-files.ts';
import type { Settings } from '#store/settings.ts';

/** Says what is wrong in the content folder; 1 when something keeps it from being published. */
export async function checkContent(
	{ contentFolder }: Settings,
	{ out, err }: Terminal,
): Promise<ExitCode> {
	const content = await loadContent(contentFolder);
	for (const line of contentReport(content, shownHere(contentFolder), strayFiles(contentFolder)))
		out(line);
	if (isBlocked(content.problems)) return 1;
	err(cliText.formOnly);
	return 0;
}
