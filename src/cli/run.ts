import type { ExitCode, Terminal } from '#cli/terminal.ts';
import { type Settings, SettingsError, settingsFrom } from '#store/settings.ts';

const terminal: Terminal = {
	out: (line) => console.log(line),
	err: (line) => console.error(line),
};

/** The edge of every command: reads environment and clock, sets the exit code. */
export async function run(
	command: (argv: string[], settings: Settings, terminal: Terminal) => Promise<ExitCode>,
): Promise<void> {
	try {
		const settings = settingsFrom(process.env, new Date());
		process.exitCode = await command(process.argv.slice(2), settings, terminal);
	} catch (error) {
		if (!(error instanceof SettingsError)) throw error;
		terminal.err(error.message);
		process.exitCode = 2;
	}
}
