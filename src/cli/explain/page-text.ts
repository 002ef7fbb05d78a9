import { ruleWeight } from '#cli/explain/rule-weight.ts';
import type { HelpPage } from '#cli/lint/help-page.ts';
import type { CliLintText } from '#i18n/nl/cli-lint.ts';
import type { RuleInfo } from '#lint/core/rule.ts';

type Bold = (line: string) => string;

/** The help page of a rule as a screen can show it: headings bold, examples indented behind a tick or a cross. */
export function pageText(rule: RuleInfo, page: HelpPage, text: CliLintText, bold: Bold): string {
	const head = `${bold(page.title)}\n${rule.id} · ${text.category[rule.category]} · ${ruleWeight(rule, text)}`;
	const lines = [...bodyLines(page.body, bold), '', text.checked(page.checked)]
		.join('\n')
		.replace(/\n{3,}/g, '\n\n');
	const weight = page.weight === '' ? '' : `${page.weight}\n`;
	return `${head}\n${weight}\n${lines}\n`;
}

/** Splitting leaves prose, what stands behind a fence, and what stands in it, in turn. */
const fences = /^```(.*)\n([\s\S]*?)^```$/m;

const bodyLines = (body: string, bold: Bold): string[] =>
	body.split(fences).flatMap((part, index, parts) => {
		if (index % 3 === 1) return [];
		if (index % 3 === 2) return exampleLines(part, parts[index - 1] ?? '');
		return proseLines(part.trim(), bold);
	});

const proseLines = (prose: string, bold: Bold): string[] =>
	prose
		.split('\n')
		.map((line) =>
			line.startsWith('#')
				? bold(line.replace(/^#+ /, ''))
				: line.replace(/\[([^[\]]*)\]\(([^()]*)\)/g, '$1 ($2)'),
		);

function exampleLines(example: string, info: string): string[] {
	const mark = markOf(info);
	const lines = example.trimEnd().split('\n');
	return ['', ...lines.map((line, index) => `  ${index === 0 ? mark : ' '} ${line}`.trimEnd()), ''];
}

function markOf(info: string): string {
	if (/ goed(?: |$)/.test(info)) return '✓';
	return / fout(?: |$)/.test(info) ? '✗' : ' ';
}
