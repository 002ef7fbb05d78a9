import type { Asked } from '#cli/answer.ts';
import { oneOf } from '#cli/option-values.ts';
import { typedOptions } from '#cli/typed-options.ts';
import { WrongUse } from '#cli/wrong-use.ts';
import { siteLanguages } from '#domain/schema/vacancy.ts';
import type { CliLintText } from '#i18n/nl/cli-lint.ts';
import type { ChannelsText } from '#i18n/nl/channels.ts';

/** The table of channels, for the screen or for a program. */
export interface ChannelsTable {
	asJson: boolean;
}

const options = {
	help: { type: 'boolean', short: 'h', default: false },
	json: { type: 'boolean', default: false },
	locale: { type: 'string', default: 'nl' },
} as const;

/** What the arguments ask for; throws `WrongUse` when they make no sense. */
export function parseChannels(
	argv: readonly string[],
	{ unexpected }: ChannelsText,
	{ wrong }: CliLintText,
): Asked<ChannelsTable> {
	const { values, positionals } = typedOptions(argv, options, wrong);
	if (values.help) return 'help';
	if (positionals[0] !== undefined) throw new WrongUse(unexpected(positionals[0]));
	oneOf('--locale', values.locale, siteLanguages, wrong);
	return { asJson: values.json };
}
