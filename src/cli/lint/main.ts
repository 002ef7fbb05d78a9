import { type Command, type LintCommand, parseCommand } from '#cli/lint/command.ts';
import type { Edge } from '#cli/lint/edge.ts';
import { lintOnce } from '#cli/lint/lint-once.ts';
import { localeIn } from '#cli/lint/locale.ts';
import { type Situation, situationOf, tell } from '#cli/lint/situation.ts';
import { watchFolder } from '#cli/lint/watch.ts';
import { WrongUse } from '#cli/lint/wrong-use.ts';
import type { ExitCode } from '#cli/terminal.ts';
import { type LintDictionary, lintDictionaryFor } from '#i18n/lint-dictionary.ts';
import type { CliLintText } from '#i18n/nl/cli-lint.ts';
import { ruleInfos } from '#lint/rules/index.ts';
import { SettingsError, settingsFrom } from '#store/settings.ts';

/** `npm run lint`: 0 clean, 1 something blocks publication, 2 wrong use or a fault of the program. */
export async function main(argv: readonly string[], edge: Edge): Promise<ExitCode> {
	const dictionary = lintDictionaryFor(localeIn(argv));
	const text = dictionary.command;
	try {
		const ruleIds = ruleInfos.map(({ id }) => id);
		return await run(parseCommand(argv, text, ruleIds), edge, dictionary);
	} catch (error) {
		edge.stderr.write(`${sentenceFor(error, text)}\n`);
		return 2;
	}
}

async function run(command: Command, edge: Edge, dictionary: LintDictionary): Promise<ExitCode> {
	switch (command.kind) {
		case 'help':
			edge.stdout.write(`${dictionary.command.usage}\n`);
			return 0;
		case 'wrong':
			edge.stderr.write(`${command.message}\n`);
			return 2;
		case 'lint': {
			const settings = settingsFrom(edge.env, edge.now, dictionary.settings);
			const situation = situationOf(settings, edge, dictionary);
			return command.watch ? lintAndWatch(command, situation) : lintOnce(command, situation);
		}
	}
}

async function lintAndWatch(command: LintCommand, situation: Situation): Promise<ExitCode> {
	const { edge, settings, text } = situation;
	let code = await lintOnce(command, situation);
	tell(situation, [text.watching(settings.contentFolder)]);
	const again = async (): Promise<void> => {
		try {
			code = await lintOnce(command, situation);
		} catch (error) {
			code = 2;
			tell(situation, [sentenceFor(error, text)]);
		}
	};
	await watchFolder(settings.contentFolder, again, edge.signal ?? new AbortController().signal);
	return code;
}

function sentenceFor(error: unknown, text: CliLintText): string {
	if (error instanceof WrongUse || error instanceof SettingsError) return error.message;
	return text.internalFault(
		error instanceof Error ? (error.stack ?? error.message) : String(error),
	);
}
