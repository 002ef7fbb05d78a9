import { parseArgs } from 'node:util';
import { WrongUse } from '#cli/wrong-use.ts';
import { optionFault } from '#cli/option-fault.ts';
import { importText as text } from '#i18n/nl/import.ts';
import { lintDictionaryFor } from '#i18n/lint-dictionary.ts';

/** What somebody asked of `npm run import`. */
export interface ImportOptions {
	help: boolean;
	/** Files, folders and addresses, as they were typed. */
	sources: readonly string[];
	/** Only the file, to standard output. */
	stdout: boolean;
	/** A file, or a folder for several. */
	output: string | undefined;
	/** Also asks addresses inside the own network. */
	allowPrivate: boolean;
}

const options = {
	help: { type: 'boolean', short: 'h', default: false },
	stdout: { type: 'boolean', default: false },
	output: { type: 'string', short: 'o' },
	'allow-private': { type: 'boolean', default: false },
} as const;

/** Reads arguments; throws one clear sentence when they make no sense. */
export function importOptions(argv: readonly string[]): ImportOptions {
	const { values, positionals: sources } = parsed(argv);
	const { help, stdout, output } = values;
	if (help) return { help, sources, stdout, output, allowPrivate: false };
	if (sources.length === 0) throw new WrongUse(text.usage);
	if (stdout && output !== undefined) throw new WrongUse(text.stdoutOrOutput);
	if (stdout && sources.length > 1) throw new WrongUse(text.stdoutIsOne);
	return { help, sources, stdout, output, allowPrivate: values['allow-private'] };
}

function parsed(argv: readonly string[]) {
	try {
		return parseArgs({ args: [...argv], options, allowPositionals: true });
	} catch (error) {
		const { wrong } = lintDictionaryFor('nl').command;
		throw new WrongUse(optionFault(error, Object.keys(options), wrong), { cause: error });
	}
}
