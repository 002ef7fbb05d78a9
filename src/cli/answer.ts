import { keptByNpm, withKeptOption } from '#cli/kept-by-npm.ts';
import type { ExitCode, Terminal } from '#cli/terminal.ts';
import { WrongUse } from '#cli/wrong-use.ts';
import { cliText } from '#i18n/nl/cli.ts';
import { SettingsError } from '#store/settings.ts';

/** What somebody asked of a command: its usage, or work. */
export type Asked<Work> = 'help' | Work;

/** A command as somebody gave it. */
interface Given {
	argv: readonly string[];
	/** How it is used, for `--help`; names every option that npm may have kept. */
	usage: string;
	terminal: Terminal;
	env?: NodeJS.ProcessEnv;
	/** That npm kept an option, in the language of the command. */
	keptSentence?: (option: string, command: string) => string;
}

/** Whether somebody asks how a command is used, as `--help` or `-h`. */
export const asksHelp = (argv: readonly string[]): boolean =>
	argv.some((word) => word === '--help' || word === '-h');

/**
 * Tells the usage, or does the work that was asked, unless npm kept a part of it. What whoever gave the command has to
 * mend is thrown by `read` and `work` as a `WrongUse` or a `SettingsError`; it is told here, and ends the command with 2.
 */
export async function answer<Work>(
	{ argv, usage, terminal, env = process.env, keptSentence = cliText.keptByNpm }: Given,
	read: (argv: readonly string[]) => Asked<Work>,
	work: (asked: Work) => Promise<ExitCode>,
): Promise<ExitCode> {
	try {
		const asked = read(argv);
		if (asked === 'help') {
			terminal.out(usage);
			return 0;
		}
		const kept = keptByNpm(usage, env, keptSentence);
		if (kept !== undefined) throw new WrongUse(kept);
		return await work(asked);
	} catch (error) {
		if (!(error instanceof WrongUse || error instanceof SettingsError)) throw error;
		terminal.err(withKeptOption(error.message, usage, { env, argv }, keptSentence));
		return 2;
	}
}
