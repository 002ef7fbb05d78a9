import { existsSync } from 'node:fs';
import { answer } from '#cli/answer.ts';
import { type Edge, terminalOn } from '#cli/edge.ts';
import { type LintCommand, parseCommand } from '#cli/lint/command.ts';
import { faultSentence } from '#cli/lint/fault-sentence.ts';
import { lintAndWatch } from '#cli/lint/lint-and-watch.ts';
import { lintOnce } from '#cli/lint/lint-once.ts';
import { localeIn } from '#cli/locale.ts';
import { situationOf } from '#cli/lint/situation.ts';
import type { ExitCode } from '#cli/terminal.ts';
import { type LintDictionary, lintDictionaryFor } from '#i18n/lint-dictionary.ts';
import { ruleInfos } from '#lint/rules/index.ts';
import { SettingsError, settingsFrom } from '#store/settings.ts';

/** `npm run lint`: 0 clean, 1 something blocks publication, 2 wrong use or a fault of the program. */
export async function main(argv: readonly string[], edge: Edge): Promise<ExitCode> {
	const dictionary = lintDictionaryFor(localeIn(argv));
	const text = dictionary.command;
	const terminal = terminalOn(edge);
	const ruleIds = ruleInfos.map(({ id }) => id);
	try {
		return await answer(
			{ argv, usage: text.usage, terminal, env: edge.env, keptSentence: text.keptByNpm },
			() => parseCommand(argv, text, ruleIds),
			(command) => run(command, edge, dictionary),
		);
	} catch (error) {
		terminal.err(faultSentence(error, text));
		return 2;
	}
}

async function run(
	command: LintCommand,
	edge: Edge,
	dictionary: LintDictionary,
): Promise<ExitCode> {
	const settings = settingsFrom(edge.env, edge.now, dictionary.settings);
	const { contentFolder: folder } = settings;
	if (!existsSync(folder)) throw new SettingsError(dictionary.settings.folder(folder));
	const situation = situationOf(settings, edge, dictionary);
	return command.watch ? lintAndWatch(command, situation) : lintOnce(command, situation);
}
