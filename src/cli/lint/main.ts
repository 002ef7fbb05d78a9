import { type Command, parseCommand } from '#cli/lint/command.ts';
import type { Edge } from '#cli/lint/edge.ts';
import { faultSentence } from '#cli/lint/fault-sentence.ts';
import { lintAndWatch } from '#cli/lint/lint-and-watch.ts';
import { lintOnce } from '#cli/lint/lint-once.ts';
import { situationOf } from '#cli/lint/situation.ts';
import type { ExitCode } from '#cli/terminal.ts';
import { cliLintText as english } from '#i18n/en/cli-lint.ts';
import { type CliLintText, cliLintText as dutch } from '#i18n/nl/cli-lint.ts';
import { ruleInfos } from '#lint/rules/index.ts';
import { settingsFrom } from '#store/settings.ts';

/** `npm run lint`: 0 clean, 1 something blocks publication, 2 wrong use or a fault of the program. */
export async function main(argv: readonly string[], edge: Edge): Promise<ExitCode> {
	const text = textFor(argv);
	try {
		const ruleIds = ruleInfos.map(({ id }) => id);
		return await run(parseCommand(argv, text, ruleIds), edge, text);
	} catch (error) {
		edge.stderr.write(`${faultSentence(error, text)}\n`);
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

const textFor = (argv: readonly string[]): CliLintText =>
	/(?:^|\0)--locale[=\0]en(?:\0|$)/.test(argv.join('\0')) ? english : dutch;
