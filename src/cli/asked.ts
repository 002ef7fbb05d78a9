import { argv, env } from 'node:process';
import { keptByNpm, withKeptOption } from '#cli/kept-by-npm.ts';
import type { ExitCode, Terminal } from '#cli/terminal.ts';

type Unworkable = { kind: 'help' } | { kind: 'wrong'; message: string };

/** What somebody asked of a command: work, its usage, or something that it cannot do. */
export type Asked<Work> = Unworkable | Work;

/** Whether somebody asks how a command is used, as `--help` or `-h`. */
export const asksHelp = (argv: readonly string[]): boolean =>
	argv.some((word) => word === '--help' || word === '-h');

/** Does the work that was asked, unless npm kept a part of it; else tells the usage (0), or what was wrong (2). */
export async function answer<Work extends { kind: string }>(
	asked: Asked<Work>,
	usage: string,
	terminal: Terminal,
	work: (asked: Work) => Promise<ExitCode>,
): Promise<ExitCode> {
	if (isUnworkable(asked)) return withoutWork(asked, usage, terminal);
	const message = keptByNpm(usage, env);
	return message === undefined
		? work(asked)
		: withoutWork({ kind: 'wrong', message }, usage, terminal);
}

const isUnworkable = (asked: { kind: string }): asked is Unworkable =>
	asked.kind === 'help' || asked.kind === 'wrong';

function withoutWork(asked: Unworkable, usage: string, { out, err }: Terminal): ExitCode {
	if (asked.kind === 'wrong') {
		err(withKeptOption(asked.message, usage, { env, argv }));
		return 2;
	}
	out(usage);
	return 0;
}
