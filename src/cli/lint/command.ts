import { parseArgs } from 'node:util';
import { type Destination, destinationsFrom } from '#cli/lint/destinations.ts';
import {
	dateFrom,
	numberFrom,
	oneOf,
	previewFrom,
	type WrongText,
} from '#cli/lint/option-values.ts';
import { optionFault } from '#cli/option-fault.ts';
import { WrongUse } from '#cli/wrong-use.ts';
import { siteLanguages } from '#domain/schema/vacancy.ts';
import { suggestions } from '#domain/suggestion.ts';
import type { CliLintText } from '#i18n/nl/cli-lint.ts';
import { type Severity, severities } from '#lint/core/rule.ts';

/** What somebody asked of `npm run lint`. */
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
		destinations: destinationsFrom(values.format ?? [], values.output, wrong),
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

/** Throws for options that need each other, or cannot go together. */
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
	for (const [isSo, option, other] of without)
		if (isSo) throw new WrongUse(wrong.needs(option, other));
	for (const [isSo, option, other] of together)
		if (isSo) throw new WrongUse(wrong.together(option, other));
}

function checkRules(asked: readonly string[], known: readonly string[], wrong: WrongText): void {
	const unknown = asked.find((rule) => !known.includes(rule));
	if (unknown !== undefined)
		throw new WrongUse(wrong.unknownRule(unknown, suggestions(unknown, known)));
}

function messageOf(error: unknown, wrong: WrongText): string {
	if (error instanceof WrongUse) return error.message;
	return optionFault(error, Object.keys(options), wrong);
}
