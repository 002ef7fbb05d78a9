import { leanPages } from '#cli/after-build/lean-pages.ts';
import { writeSiteFiles } from '#cli/after-build/write-site-files.ts';
import { buildPages } from '#cli/build-pages.ts';
import { shownHere } from '#cli/shown-path.ts';
import { contentReport, isBlocked } from '#cli/content-report.ts';
import { leftOutLines } from '#cli/channels/left-out-lines.ts';
import { channelRows } from '#cli/channels/rows.ts';
import { step } from '#cli/step.ts';
import type { ExitCode, Terminal } from '#cli/terminal.ts';
import { cliText } from '#i18n/nl/cli.ts';
import { knownReports } from '#store/baseline.ts';
import { type Content, loadContent } from '#store/load-content.ts';
import { publishable } from '#store/publishable.ts';
import { strayFiles } from '#store/stray-files.ts';
import type { Settings } from '#store/settings.ts';

/** Checks the content, makes the pages in `folder`, and makes them searchable. */
export async function build(
	settings: Settings,
	terminal: Terminal,
	folder = 'dist',
): Promise<ExitCode> {
	const content = await checkedContent(settings, terminal);
	if (!mayGoOn(content, settings, terminal)) return 1;
	const { ok, output } = await step(terminal, cliText.building, () =>
		buildPages(content, settings, folder),
	);
	if (!ok) {
		terminal.err(output);
		terminal.err(cliText.buildFailed);
		return 2;
	}
	await completeSite(content, settings, terminal, folder);
	return 0;
}

async function checkedContent(settings: Settings, terminal: Terminal): Promise<Content> {
	const place = shownHere(settings.contentFolder);
	const known = knownReports(settings);
	const content = await step(terminal, cliText.checking(place), async () =>
		publishable(await loadContent(settings.contentFolder), settings.today, known),
	);
	for (const line of contentReport(content, place, strayFiles(settings.contentFolder)))
		terminal.err(`  ${line}`.trimEnd());
	if (settings.baseline && content.known > 0)
		terminal.err(`  ${cliText.known(content.known, shownHere(settings.baseline))}`);
	return content;
}

function mayGoOn({ site, problems }: Content, { onError }: Settings, { err }: Terminal): boolean {
	if (!isBlocked(problems)) return true;
	if (!site) err(`  ${cliText.brokenSite}`);
	if (!site || onError === 'stop') {
		err(cliText.stopped);
		return false;
	}
	const blocked = problems.filter(({ harmless }) => !harmless);
	err(`  ${cliText.skipped([...new Set(blocked.map(({ file }) => file))])}`);
	return true;
}

/** Adds what is made of all pages together: lists of them, and the index to search. */
async function completeSite(
	content: Content,
	settings: Settings,
	terminal: Terminal,
	folder: string,
): Promise<void> {
	for (const line of leftOutLines(channelRows(content, settings))) terminal.err(`  ${line}`);
	const listed = await step(terminal, cliText.listing, () =>
		writeSiteFiles(content, settings, folder),
	);
	terminal.err(`  ${cliText.listed(listed)}`);
	await leanPages(folder);
}
