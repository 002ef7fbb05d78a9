import { WrongUse } from '#cli/wrong-use.ts';
import type { Asked } from '#cli/answer.ts';
import { typedOptions } from '#cli/typed-options.ts';
import { importText as text } from '#i18n/nl/import.ts';

/** What somebody asked of `npm run import`. */
export interface ImportOptions {
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

/** What the arguments ask for; throws `WrongUse` when they make no sense. */
export function importOptions(argv: readonly string[]): Asked<ImportOptions> {
	const { values, positionals: sources } = typedOptions(argv, options);
	const { help, stdout, output } = values;
	if (help) return 'help';
	if (sources.length === 0) throw new WrongUse(text.usage);
	if (stdout && output !== undefined) throw new WrongUse(text.stdoutOrOutput);
	if (stdout && sources.length > 1) throw new WrongUse(text.stdoutIsOne);
	return { sources, stdout, output, allowPrivate: values['allow-private'] };
}
