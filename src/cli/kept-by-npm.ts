import { cliText } from '#i18n/nl/cli.ts';

/** npm sets these by itself, whatever was typed. */
const ownOfNpm: ReadonlySet<string> = new Set(['cache', 'prefix', 'version']);

/**
 * What went wrong, and that npm kept an option when that is why: without a separate `--` it takes the options
 * behind a command for its own, and tells of them in the environment alone.
 */
export function withKeptOption(
	message: string,
	usage: string,
	env: NodeJS.ProcessEnv,
	sentence: (option: string, command: string) => string = cliText.keptByNpm,
): string {
	const names = Array.from(usage.matchAll(/--([a-z][a-z-]+)/g), ([, name = '']) => name);
	const kept = names.find(
		(name) => !ownOfNpm.has(name) && env[`npm_config_${name.replaceAll('-', '_')}`] !== undefined,
	);
	return kept === undefined
		? message
		: `${message}\n${sentence(`--${kept}`, env['npm_lifecycle_event'] ?? '…')}`;
}
