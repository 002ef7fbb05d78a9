import { parseArgs } from 'node:util';
import { type FormatName, formatNames } from '#cli/lint/format-name.ts';
import { optionFault } from '#cli/option-fault.ts';
import { siteLanguages } from '#domain/schema/vacancy.ts';
import { nearest } from '#domain/suggestion.ts';
import type { CliLintText } from '#i18n/nl/cli-lint.ts';
import { type Severity, severities } from '#lint/core/rule.ts';

/** A format, and the file it goes to; without one it goes to the screen. */
export interface Destination {
	format: FormatName;
	file: string | undefined;
}

/** What somebody asked for. */
export interface LintCommand {
	kind: 'lint';
	paths: string[];
	destinations: Destination[];
	quiet: boolean;
	failOn: Severity;
	maxWarnings: number | undefined;
	changedSince: string | undefined;
	/** Address of a preview, with `{path}` where the path of a page goes. */
	previewUrl: string | undefined;
	baseline: string | undefined;
	updateBaseline: boolean;
	stdin: boolean;
	stdinFilename: string | undefined;
	rules: string[];
	fix: boolean;
	today: string | undefined;
	cache: boolean;
	watch: boolean;
}

export type Command = LintCommand | { kind: 'help' } | { kind: 'wrong'; message: string };

const options = {
	help: { type: 'boolean', short: 'h' },
	format: { type: 'string', multiple: true, short: 'f' },
	output: { type: 'string', short: 'o' },
	quiet: { type: 'boolean', default: false },
	'fail-on': { type: 'string', default: 'error' },
	'max-warnings': { type: 'string' },
	'changed-since': { type: 'string' },
	'preview-url': { type: 'string' },
	baseline: { type: 'string' },
	'update-baseline': { type: 'boolean', default: false },
	stdin: { type: 'boolean', default: false },
	'stdin-filename': { type: 'string' },
	rule: { type: 'string', multiple: true },
	fix: { type: 'boolean', default: false },
	today: { type: 'string' },
	locale: { type: 'string', default: 'nl' },
	cache: { type: 'boolean', default: false },
	watch: { type: 'boolean', default: false },
} as const;

type Values = ReturnType<typeof parse>['values'];
type WrongText = CliLintText['wrong'];

/** A sentence for whoever typed something that makes no sense. */
class Wrong extends Error {}

const parse = (argv: readonly string[]) =>
	parseArgs({ args: [...argv], options, allowPositionals: true });

/** Turns arguments into a command, or into a sentence that says why they are none. */
export function parseCommand(
	argv: readonly string[],
	{ wrong }: CliLintText,
	ruleIds: readonly string[],
): Command {
	try {
		const { values, positionals } = parse(argv);
		if (values.help) return { kind: 'help' };
		oneOf('--locale', values.locale, siteLanguages, wrong);
		const command = commandFrom(values, positionals, wrong);
		checkCombinations(command, wrong);
		checkRules(command.rules, ruleIds, wrong);
		return command;
	} catch (error) {
		return { kind: 'wrong', message: messageOf(error, wrong) };
	}
}

function commandFrom(values: Values, paths: string[], wrong: WrongText): LintCommand {
	return {
		kind: 'lint',
		paths,
		destinations: destinationsFrom(values, wrong),
		quiet: values.quiet,
		failOn: oneOf('--fail-on', values['fail-on'], severities, wrong),
		maxWarnings: numberFrom('--max-warnings', values['max-warnings'], wrong),
		changedSince: values['changed-since'],
		previewUrl: previewFrom(values['preview-url'], wrong),
		baseline: values.baseline,
		updateBaseline: values['update-baseline'],
		stdin: values.stdin,
		stdinFilename: values['stdin-filename'],
		rules: values.rule ?? [],
		fix: values.fix,
		today: dateFrom(values.today, wrong),
		cache: values.cache,
		watch: values.watch,
	};
}

/** `--output` is the file of the one format that has none; without any format that is the terminal's. */
function destinationsFrom(values: Values, wrong: WrongText): Destination[] {
	const asked = (values.format ?? []).map((value): Destination => {
		const [, name = '', file] = /^([^=]*)(?:=(.*))?$/s.exec(value) ?? [];
		if (file === '') throw new Wrong(wrong.missingValue(`--format ${name}=`));
		return { format: oneOf('--format', name, formatNames, wrong), file };
	});
	const isShown = asked.some(({ file }) => file === undefined);
	const all: Destination[] = isShown ? asked : [{ format: 'terminal', file: undefined }, ...asked];
	const shown = all.filter(({ file }) => file === undefined);
	if (shown.length > 1) throw new Wrong(wrong.oneOnScreen);
	return all.map(({ format, file }) => ({ format, file: file ?? values.output }));
}

function checkCombinations(command: LintCommand, wrong: WrongText): void {
	const { stdin, stdinFilename, fix, paths, watch, changedSince, baseline, updateBaseline } =
		command;
	const without: [boolean, string, string][] = [
		[updateBaseline && baseline === undefined, '--update-baseline', '--baseline'],
		[stdinFilename !== undefined && !stdin, '--stdin-filename', '--stdin'],
	];
	const together: [boolean, string, string][] = [
		[stdin && fix, '--stdin', '--fix'],
		[stdin && watch, '--stdin', '--watch'],
		[stdin && changedSince !== undefined, '--stdin', '--changed-since'],
		[stdin && paths.length > 0, '--stdin', paths[0] ?? ''],
		[watch && updateBaseline, '--watch', '--update-baseline'],
		[watch && fix, '--watch', '--fix'],
	];
	for (const [is, option, other] of without) if (is) throw new Wrong(wrong.needs(option, other));
	for (const [is, option, other] of together)
		if (is) throw new Wrong(wrong.together(option, other));
}

function checkRules(asked: readonly string[], known: readonly string[], wrong: WrongText): void {
	const unknown = asked.find((rule) => !known.includes(rule));
	if (unknown !== undefined) throw new Wrong(wrong.unknownRule(unknown, nearest(unknown, known)));
}

function oneOf<const Option extends string>(
	name: string,
	value: string,
	choices: readonly Option[],
	wrong: WrongText,
): Option {
	const choice = choices.find((candidate) => candidate === value);
	if (choice === undefined) throw new Wrong(wrong.choice(name, value, choices));
	return choice;
}

function numberFrom(name: string, value: string | undefined, wrong: WrongText): number | undefined {
	if (value === undefined) return undefined;
	if (!/^\d{1,9}$/.test(value)) throw new Wrong(wrong.number(name, value));
	return Number(value);
}

/** An address that ends without a place for the path gets it at its end. */
function previewFrom(value: string | undefined, wrong: WrongText): string | undefined {
	if (value === undefined) return undefined;
	const url = value.includes('{path}') ? value : `${value.replace(/\/$/, '')}/{path}`;
	if (!/^https?:\/\/[^\s<>()[\]{}/]+\/[^\s<>()[\]]*$/.test(url) || !URL.canParse(url))
		throw new Wrong(wrong.preview(value));
	return url;
}

function dateFrom(value: string | undefined, wrong: WrongText): string | undefined {
	if (value === undefined) return undefined;
	const isDate = /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
	if (!isDate || !new Date(value).toISOString().startsWith(value))
		throw new Wrong(wrong.date(value));
	return value;
}

function messageOf(error: unknown, wrong: WrongText): string {
	if (error instanceof Wrong) return error.message;
	return optionFault(error, Object.keys(options), wrong);
}
