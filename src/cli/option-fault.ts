import { nearest } from '#domain/suggestion.ts';
import type { CliLintText } from '#i18n/nl/cli-lint.ts';
import { errorCode } from '#store/error-code.ts';

/** What is wrong with an option, as a sentence for whoever typed it; any other error is thrown on. */
export function optionFault(
	error: unknown,
	names: readonly string[],
	wrong: CliLintText['wrong'],
): string {
	if (!(error instanceof Error)) throw error;
	const { message } = error;
	const code = errorCode(error);
	const [, option = ''] = /'(?:-\w, )?(-[^\s,']*)/.exec(message) ?? [];
	if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
		const near = nearest(option.replace(/^-+/, ''), names);
		return wrong.unknownOption(option, near && `--${near}`);
	}
	if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
		return message.includes('does not take')
			? wrong.withoutValue(option)
			: wrong.missingValue(option);
	throw error;
}
