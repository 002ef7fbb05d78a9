import { type Command, type LintCommand, parseCommand } from '#cli/lint/command.ts';
import type { Edge } from '#cli/lint/edge.ts';
import { lintOnce } from '#cli/lint/lint-once.ts';
import { type Situation, situationOf, tell } from '#cli/lint/situation.ts';
import { watchFolder } from '#cli/lint/watch.ts';
import { WrongUse } from '#cli/lint/wrong-use.ts';
import type { ExitCode } from '#cli/terminal.ts';
import { cliLintText as english } from '#i18n/en/cli-lint.ts';
import { type CliLintText, cliLintText as dutch } from '#i18n/nl/cli-lint.ts';
import { ruleInfos } from '#lint/rules/index.ts';
import { SettingsError, settingsFrom } from '#store/settings.ts';

/** `npm run lint`: 0 clean, 1 something blocks publication, 2 wrong use or a fault of the program. */
export async function main(argv: readonly string[], edge: Edge): Promise<ExitCode> {
	const text = textFor(argv);
	try {
		const ruleIds = ruleInfos.map(({ id }) => id);
		return await run(parseCommand(argv, text, ruleIds), edge, text);
	} catch (error) {
		edge.stderr.write(`${sentenceFor(error, text)}\n`);
		return 2;
	}
}

async function run(command: Command, edge: Edge, text: CliLintText): Promise<ExitCode> {
	switch (command.kind) {
		case 'help':
			edge.stdout.write(`${text.usage}\n`);
			return 0;
		case 'wrong':
			edge.stderr.write(`${command.message}\n`);
			return 2;
		case 'lint': {
			const situation = situationOf(settingsFrom(edge.env, edge.now), edge, text);
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

const textFor = (argv: readonly string[]): CliLintText =>
	/(?:^|\0)--locale[=\0]en(?:\0|$)/.test(argv.join('\0')) ? english : dutch;
