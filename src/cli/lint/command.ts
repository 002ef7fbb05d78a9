import type { Asked } from '#cli/answer.ts';
import { type Destination, destinationsFrom } from '#cli/lint/destinations.ts';
import { dateFrom, numberFrom, oneOf, previewFrom, type WrongText } from '#cli/option-values.ts';
import { typedOptions } from '#cli/typed-options.ts';
import { WrongUse } from '#cli/wrong-use.ts';
import { siteLanguages } from '#domain/schema/vacancy.ts';
import { suggestions } from '#domain/suggestion.ts';
import type { CliLintText } from '#i18n/nl/cli-lint.ts';
import { type Severity, severities } from '#lint/core/rule.ts';

/** What somebody asked of `npm run lint`. */
export interface LintCommand {
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

const parse = (argv: readonly string[], wrong: WrongText) => typedOptions(argv, options, wrong);

/** What the arguments ask for; throws `WrongUse` when they make no sense. */
export function parseCommand(
	argv: readonly string[],
	{ wrong }: CliLintText,
	ruleIds: readonly string[],
): Asked<LintCommand> {
	const { values, positionals } = parse(argv, wrong);
	if (values.help) return 'help';
	oneOf('--locale', values.locale, siteLanguages, wrong);
	const command = commandFrom(values, positionals, wrong);
	checkCombinations(command, wrong);
	checkRules(command.rules, ruleIds, wrong);
	return command;
}

function commandFrom(values: Values, paths: string[], wrong: WrongText): LintCommand {
	return {
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
