import { formatNames } from '#cli/lint/format-name.ts';
import { cliText } from '#i18n/nl/cli.ts';

/** npm sets these by itself, whatever was typed. */
const ownOfNpm: ReadonlySet<string> = new Set(['cache', 'prefix', 'version']);

/** Somebody who publishes packages has this in a settings file of npm. */
const settingOfNpm = 'email';

/**
 * npm takes the beginning of a name of its own for that name. `--format` is its `--format-package-lock`, which
 * is on already: nothing tells of it but the value behind it.
 * Source: https://github.com/npm/nopt (`abbrev`), seen in npm 11.19 on 2026-11-23.
 */
const completed: Readonly<Record<string, string>> = { to: 'token-description' };
const formats: ReadonlySet<string> = new Set([...formatNames, 'table']);

type Sentence = (option: string, command: string) => string;

/**
 * That npm kept an option of a command: without a separate `--` it takes those behind a command for its own, and
 * tells of them in the environment alone. Undefined when it kept none.
 */
export function keptByNpm(
	usage: string,
	env: NodeJS.ProcessEnv,
	sentence: Sentence = cliText.keptByNpm,
): string | undefined {
	const kept = optionsIn(usage).find((name) => isKept(name, env));
	return kept === undefined ? undefined : told(kept, env, sentence);
}

/** What went wrong, and that npm kept an option when that is why; once when that is all. */
export function withKeptOption(
	message: string,
	usage: string,
	{ env, argv = [] }: { env: NodeJS.ProcessEnv; argv?: readonly string[] },
	sentence: Sentence = cliText.keptByNpm,
): string {
	const lost = isFormatLost(usage, argv) ? told('format', env, sentence) : undefined;
	const hint = keptByNpm(usage, env, sentence) ?? lost ?? [];
	return [...new Set([message, hint].flat())].join('\n');
}

const told = (name: string, env: NodeJS.ProcessEnv, sentence: Sentence): string =>
	sentence(`--${name}`, env['npm_lifecycle_event'] ?? '…');

const optionsIn = (usage: string): string[] =>
	Array.from(usage.matchAll(/--([a-z][a-z-]+)/g), ([, name = '']) => name);

function isKept(name: string, env: NodeJS.ProcessEnv): boolean {
	if (ownOfNpm.has(name)) return false;
	const value = env[`npm_config_${(completed[name] ?? name).replaceAll('-', '_')}`];
	return name === settingOfNpm ? value === 'true' : Boolean(value) && value !== 'false';
}

/** Whether a word is a format that no option stands before, as of `npm run lint --format json`. */
const isFormatLost = (usage: string, argv: readonly string[]): boolean =>
	optionsIn(usage).includes('format') &&
	argv.some(
		(word, index) =>
			formats.has(word.split('=', 1)[0] ?? '') && !(argv[index - 1] ?? '').startsWith('-'),
	) &&
	!argv.some((word) => /^(?:-f|--format)/.test(word));
