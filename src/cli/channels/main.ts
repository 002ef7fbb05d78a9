import { answer } from '#cli/answer.ts';
import { type ChannelsTable, parseChannels } from '#cli/channels/command.ts';
import { channelRows } from '#cli/channels/rows.ts';
import { tableLines } from '#cli/channels/table.ts';
import { localeIn } from '#cli/locale.ts';
import type { ExitCode, Terminal } from '#cli/terminal.ts';
import { WrongUse } from '#cli/wrong-use.ts';
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
	const { command } = lintDictionaryFor(language);
	return answer(
		{ argv, usage: text.usage, terminal, keptSentence: command.keptByNpm },
		() => parseChannels(argv, text, command),
		(asked) => table(asked, settings, terminal, text),
	);
}

async function table(
	{ asJson }: ChannelsTable,
	settings: Settings,
	{ out }: Terminal,
	text: ChannelsText,
): Promise<ExitCode> {
	const content = publishable(
		await loadContent(settings.contentFolder),
		settings.today,
		knownReports(settings),
	);
	if (!content.site) throw new WrongUse(text.brokenSite);
	const vacancies = channelRows(content, settings);
	if (asJson) out(JSON.stringify({ version: 1, today: settings.today, vacancies }, null, '\t'));
	else for (const line of tableLines(vacancies, text)) out(line);
	return 0;
}
