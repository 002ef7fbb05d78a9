import { answer, type Asked, asksHelp } from '#cli/answer.ts';
import type { ExitCode, Terminal } from '#cli/terminal.ts';
import { WrongUse } from '#cli/wrong-use.ts';
import { cliText } from '#i18n/nl/cli.ts';
import { type Settings, SettingsError, settingsFrom } from '#store/settings.ts';

const terminal: Terminal = {
	out: (line) => console.log(line),
	err: (line) => console.error(line),
};

/** A command that only prints lines; one that reads, watches or asks gets an `Edge` instead. */
export type Command = (
	argv: readonly string[],
	settings: Settings,
	terminal: Terminal,
) => Promise<ExitCode>;

/** Runs a command in this process: reads environment and clock, sets the exit code. */
export async function run(command: Command): Promise<void> {
	try {
		const settings = settingsFrom(process.env, new Date());
		process.exitCode = await command(process.argv.slice(2), settings, terminal);
	} catch (error) {
		if (!(error instanceof SettingsError)) throw error;
		terminal.err(error.message);
		process.exitCode = 2;
	}
}

/** For a command that takes nothing: what is typed behind it is wrong, and would be lost in silence. */
export const withoutArguments =
	(
		name: keyof typeof cliText.usage,
		command: (settings: Settings, terminal: Terminal) => Promise<ExitCode>,
	): Command =>
	(argv, settings, terminal) =>
		answer({ argv, usage: cliText.usage[name], terminal }, nothingIn, () =>
			command(settings, terminal),
		);

function nothingIn(argv: readonly string[]): Asked<undefined> {
	if (asksHelp(argv)) return 'help';
	const [first] = argv;
	if (first !== undefined) throw new WrongUse(cliText.noArguments(first));
	return undefined;
}
