import { parseArgs } from 'node:util';
import type { Asked } from '#cli/asked.ts';
import { localeIn } from '#cli/locale.ts';
import { optionFault } from '#cli/option-fault.ts';
import { type SiteLanguage, siteLanguages } from '#domain/schema/vacancy.ts';
import type { CliLintText } from '#i18n/nl/cli-lint.ts';
import type { ChannelsText } from '#i18n/nl/channels.ts';

/** The table of channels, for the screen or for a program. */
export interface ChannelsTable {
	kind: 'table';
	asJson: boolean;
}

const options = {
	help: { type: 'boolean', short: 'h', default: false },
	json: { type: 'boolean', default: false },
	locale: { type: 'string', default: 'nl' },
} as const;

/** Turns arguments into a command, or into a sentence that says why they are none. */
export function parseChannels(
	argv: readonly string[],
	{ unexpected }: ChannelsText,
	{ wrong }: CliLintText,
): Asked<ChannelsTable> {
	try {
		const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true });
		if (values.help) return { kind: 'help' };
		if (positionals[0] !== undefined) return { kind: 'wrong', message: unexpected(positionals[0]) };
		return isLanguage(values.locale)
			? { kind: 'table', asJson: values.json }
			: { kind: 'wrong', message: wrong.choice('--locale', values.locale, siteLanguages) };
	} catch (error) {
		return { kind: 'wrong', message: optionFault(error, Object.keys(options), wrong) };
	}
}

const isLanguage = (value: string): value is SiteLanguage =>
	localeIn(['--locale', value]) === value;
