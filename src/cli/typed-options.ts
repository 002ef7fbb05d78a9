import { type ParseArgsConfig, parseArgs } from 'node:util';
import { optionFault } from '#cli/option-fault.ts';
import { WrongUse } from '#cli/wrong-use.ts';
import { type CliLintText, cliLintText } from '#i18n/nl/cli-lint.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** The options and words that were typed behind a command; throws `WrongUse` for an option that cannot be. */
export function typedOptions<const Known extends Options>(
	argv: readonly string[],
	options: Known,
	wrong: CliLintText['wrong'] = cliLintText.wrong,
) {
	try {
		return parseArgs({ args: [...argv], options, allowPositionals: true });
	} catch (error) {
		throw new WrongUse(optionFault(error, Object.keys(options), wrong), { cause: error });
	}
}
