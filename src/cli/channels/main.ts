import { answer } from '#cli/asked.ts';
import { type ChannelsTable, parseChannels } from '#cli/channels/command.ts';
import { channelRows } from '#cli/channels/rows.ts';
import { tableLines } from '#cli/channels/table.ts';
import { localeIn } from '#cli/locale.ts';
import type { ExitCode, Terminal } from '#cli/terminal.ts';
import { channelsTextFor } from '#i18n/channels-text.ts';
import { lintDictionaryFor } from '#i18n/lint-dictionary.ts';
import type { ChannelsText } from '#i18n/nl/channels.ts';
import { knownReports } from '#store/baseline.ts';
import { loadContent } from '#store/load-content.ts';
import { publishable } from '#store/publishable.ts';
import type { Settings } from '#store/settings.ts';

/** `npm run channels`: which channel takes which open vacancy. */
export async function channels(
	argv: readonly string[],
	settings: Settings,
	terminal: Terminal,
): Promise<ExitCode> {
	const language = localeIn(argv);
	const text = channelsTextFor(language);
	const asked = parseChannels(argv, text, lintDictionaryFor(language).command);
	return answer(asked, text.usage, terminal, (work) => table(work, settings, terminal, text));
}

async function table(
	{ asJson }: ChannelsTable,
	settings: Settings,
	{ out, err }: Terminal,
	text: ChannelsText,
): Promise<ExitCode> {
	const content = publishable(
		await loadContent(settings.contentFolder),
		settings.today,
		knownReports(settings),
	);
	if (!content.site) {
		err(text.brokenSite);
		return 2;
	}
	const vacancies = channelRows(content, settings);
	if (asJson) out(JSON.stringify({ version: 1, today: settings.today, vacancies }, null, '\t'));
	else for (const line of tableLines(vacancies, text)) out(line);
	return 0;
}
