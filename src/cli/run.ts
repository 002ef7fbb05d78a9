import { answer, asksHelp } from '#cli/asked.ts';
import type { ExitCode, Terminal } from '#cli/terminal.ts';
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
	async (argv, settings, terminal) => {
		const [first] = argv;
		if (first === undefined) return command(settings, terminal);
		const asked = asksHelp(argv)
			? ({ kind: 'help' } as const)
			: ({ kind: 'wrong', message: cliText.noArguments(first) } as const);
		return answer(asked, cliText.usage[name], terminal, () => command(settings, terminal));
	};
