import { parseArgs, styleText } from 'node:util';
import { asksHelp } from '#cli/asked.ts';
import type { Edge } from '#cli/edge.ts';
import { localeIn } from '#cli/locale.ts';
import { type RulePage, rulePage } from '#cli/lint/rule-pages.ts';
import type { ExitCode } from '#cli/terminal.ts';
import { siteLanguages } from '#domain/schema/vacancy.ts';
import { nearest } from '#domain/suggestion.ts';
import { lintDictionaryFor } from '#i18n/lint-dictionary.ts';
import type { CliLintText } from '#i18n/nl/cli-lint.ts';
import { categories, type RuleInfo, severitiesOf } from '#lint/core/rule.ts';
import { ruleInfos } from '#lint/rules/index.ts';

const ruleIds = ruleInfos.map(({ id }) => id);

/** `npm run explain -- <rule>`: the help page of a rule; without one a list of all. */
export function explain(
	argv: readonly string[],
	{ stdout, stderr, env }: Pick<Edge, 'env' | 'stdout' | 'stderr'>,
): ExitCode {
	const text = lintDictionaryFor(localeIn(argv)).command;
	if (asksHelp(argv)) {
		stdout.write(`${text.explainUsage}\n`);
		return 0;
	}
	const { id, locale } = questionIn(argv);
	const isColoured = !env['NO_COLOR'] && (stdout.isTTY === true || Boolean(env['FORCE_COLOR']));
	const bold = (line: string): string =>
		isColoured ? styleText('bold', line, { validateStream: false }) : line;
	if (!siteLanguages.some((language) => language === locale)) {
		stderr.write(`${text.wrong.choice('--locale', locale, siteLanguages)}\n`);
		return 2;
	}
	const note = text.dutchPages === '' ? '' : `${text.dutchPages}\n\n`;
	if (id === undefined) {
		stdout.write(`${note}${ruleList(text, bold).join('\n')}\n`);
		return 0;
	}
	const rule = ruleInfos.find((candidate) => candidate.id === id);
	const page = rule && rulePage(id);
	if (!rule || !page) {
		stderr.write(`${text.wrong.unknownRule(id, nearest(id, ruleIds))}\n`);
		return 2;
	}
	stdout.write(note + pageText(rule, page, text, bold));
	return 0;
}

function pageText(
	rule: RuleInfo,
	page: RulePage,
	text: CliLintText,
	bold: (line: string) => string,
): string {
	const head = `${bold(page.title)}\n${rule.id} · ${text.category[rule.category]} · ${weightOf(rule, text)}`;
	const lines = pageLines(page, text, bold)
		.join('\n')
		.replace(/\n{3,}/g, '\n\n');
	const weight = page.weight === '' ? '' : `${page.weight}\n`;
	return `${head}\n${weight}\n${lines}\n`;
}

/** An option that there is not is taken for a rule that there is not. */
function questionIn(argv: readonly string[]): { id: string | undefined; locale: string } {
	const { values, positionals, tokens } = parseArgs({
		args: [...argv],
		options: { locale: { type: 'string', default: 'nl' } },
		allowPositionals: true,
		strict: false,
		tokens: true,
	});
	const unknown = tokens.find((token) => token.kind === 'option' && token.name !== 'locale');
	const id = positionals[0] ?? (unknown?.kind === 'option' ? unknown.rawName : undefined);
	return { id, locale: String(values.locale) };
}

const weightOf = (rule: RuleInfo, text: CliLintText): string =>
	rule.isOff
		? text.off
		: severitiesOf(rule)
				.map((severity) => text.severity[severity])
				.join(` ${text.or} `);

function ruleList(text: CliLintText, bold: (line: string) => string): string[] {
	const width = widest(ruleIds);
	const weightWidth = widest(ruleInfos.map((rule) => weightOf(rule, text)));
	const groups = categories.flatMap((category) => {
		const own = ruleInfos.filter((rule) => rule.category === category);
		if (own.length === 0) return [];
		const lines = own.map(
			(rule) =>
				`  ${rule.id.padEnd(width)}  ${weightOf(rule, text).padEnd(weightWidth)}  ${rulePage(rule.id)?.summary ?? ''}`,
		);
		return [bold(text.category[category]), ...lines, ''];
	});
	return [...groups, text.ruleList];
}

const widest = (words: readonly string[]): number => Math.max(...words.map(({ length }) => length));

/** Markdown as a screen can show it: headings bold, examples indented behind their verdict. */
function pageLines(
	{ body, checked }: RulePage,
	text: CliLintText,
	bold: (line: string) => string,
): string[] {
	const parts = body.split(/^```(.*)\n([\s\S]*?)^```$/m);
	const lines = parts.flatMap((part, index) => {
		if (index % 3 === 1) return [];
		if (index % 3 === 2) return exampleLines(part, parts[index - 1] ?? '');
		return proseLines(part.trim(), bold);
	});
	return [...lines, '', text.checked(checked)];
}

const proseLines = (prose: string, bold: (line: string) => string): string[] =>
	prose
		.split('\n')
		.map((line) =>
			line.startsWith('#')
				? bold(line.replace(/^#+ /, ''))
				: line.replace(/\[([^[\]]*)\]\(([^()]*)\)/g, '$1 ($2)'),
		);

function exampleLines(example: string, info: string): string[] {
	const mark = / goed(?: |$)/.test(info) ? '✓' : / fout(?: |$)/.test(info) ? '✗' : ' ';
	const lines = example.trimEnd().split('\n');
	return ['', ...lines.map((line, index) => `  ${index === 0 ? mark : ' '} ${line}`.trimEnd()), ''];
}
