import { existsSync } from 'node:fs';
import { type Command, parseCommand } from '#cli/lint/command.ts';
import { keptByNpm, withKeptOption } from '#cli/kept-by-npm.ts';
import type { Edge } from '#cli/edge.ts';
import { faultSentence } from '#cli/lint/fault-sentence.ts';
import { lintAndWatch } from '#cli/lint/lint-and-watch.ts';
import { lintOnce } from '#cli/lint/lint-once.ts';
import { localeIn } from '#cli/locale.ts';
import { situationOf } from '#cli/lint/situation.ts';
import type { ExitCode } from '#cli/terminal.ts';
import { WrongUse } from '#cli/wrong-use.ts';
import { type LintDictionary, lintDictionaryFor } from '#i18n/lint-dictionary.ts';
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
		const message = faultSentence(error, text);
		const start = { env: edge.env, argv };
		edge.stderr.write(`${withKeptOption(message, text.usage, start, text.keptByNpm)}\n`);
		return 2;
	}
}

async function run(command: Command, edge: Edge, dictionary: LintDictionary): Promise<ExitCode> {
	const text = dictionary.command;
	switch (command.kind) {
		case 'help':
			edge.stdout.write(`${text.usage}\n`);
			return 0;
		case 'wrong':
			throw new WrongUse(command.message);
		case 'lint': {
			const kept = keptByNpm(text.usage, edge.env, text.keptByNpm);
			if (kept !== undefined) throw new WrongUse(kept);
			const settings = settingsFrom(edge.env, edge.now, dictionary.settings);
			const { contentFolder: folder } = settings;
			if (!existsSync(folder)) throw new SettingsError(dictionary.settings.folder(folder));
			const situation = situationOf(settings, edge, dictionary);
			return command.watch ? lintAndWatch(command, situation) : lintOnce(command, situation);
		}
	}
}
