import { styleText } from 'node:util';
import type { Edge } from '#cli/lint/edge.ts';
import { type RulePage, rulePage } from '#cli/lint/rule-pages.ts';
import type { ExitCode } from '#cli/terminal.ts';
import { nearest } from '#domain/suggestion.ts';
import { cliLintText as text } from '#i18n/nl/cli-lint.ts';
import { categories } from '#lint/core/rule.ts';
import { ruleInfos } from '#lint/rules/index.ts';

const ruleIds = ruleInfos.map(({ id }) => id);

/** `npm run explain -- <rule>`: the help page of a rule; without one a list of all. */
export function explain(
	argv: readonly string[],
	{ stdout, stderr, env }: Pick<Edge, 'env' | 'stdout' | 'stderr'>,
): ExitCode {
	const [id] = argv;
	const isColoured = !env['NO_COLOR'] && (stdout.isTTY === true || Boolean(env['FORCE_COLOR']));
	const bold = (line: string): string =>
		isColoured ? styleText('bold', line, { validateStream: false }) : line;
	if (id === undefined) {
		stdout.write(`${ruleList(bold).join('\n')}\n`);
		return 0;
	}
	const rule = ruleInfos.find((candidate) => candidate.id === id);
	const page = rule && rulePage(id);
	if (!rule || !page) {
		stderr.write(`${text.wrong.unknownRule(id, nearest(id, ruleIds))}\n`);
		return 2;
	}
	const head = `${bold(page.title)}\n${id} · ${text.category[rule.category]} · ${text.severity[rule.severity]}`;
	stdout.write(
		`${head}\n\n${pageLines(page, bold)
			.join('\n')
			.replace(/\n{3,}/g, '\n\n')}\n`,
	);
	return 0;
}

function ruleList(bold: (line: string) => string): string[] {
	const width = Math.max(...ruleIds.map((id) => id.length));
	const groups = categories.flatMap((category) => {
		const own = ruleInfos.filter((rule) => rule.category === category);
		if (own.length === 0) return [];
		const lines = own.map(
			({ id, severity }) =>
				`  ${id.padEnd(width)}  ${text.severity[severity].padEnd(6)}  ${rulePage(id)?.summary ?? ''}`,
		);
		return [bold(text.category[category]), ...lines, ''];
	});
	return [...groups, text.ruleList];
}

/** Markdown as a screen can show it: headings bold, examples indented behind their verdict. */
function pageLines({ body, checked }: RulePage, bold: (line: string) => string): string[] {
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
				: line.replace(/\[([^\]]*)\]\(([^)]*)\)/g, '$1 ($2)'),
		);

function exampleLines(example: string, info: string): string[] {
	const mark = info.endsWith('goed') ? '✓' : info.endsWith('fout') ? '✗' : ' ';
	const lines = example.trimEnd().split('\n');
	return ['', ...lines.map((line, index) => `  ${index === 0 ? mark : ' '} ${line}`.trimEnd()), ''];
}
