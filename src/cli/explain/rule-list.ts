import { ruleWeight } from '#cli/explain/rule-weight.ts';
import { helpPage } from '#cli/lint/help-page.ts';
import type { CliLintText } from '#i18n/nl/cli-lint.ts';
import { categories } from '#lint/core/rule.ts';
import { ruleInfos } from '#lint/rules/index.ts';

/** Every rule on a line, below its category, and how to read more. */
export function ruleList(text: CliLintText, bold: (line: string) => string): string[] {
	const width = widest(ruleInfos.map(({ id }) => id));
	const weightWidth = widest(ruleInfos.map((rule) => ruleWeight(rule, text)));
	const groups = categories.flatMap((category) => {
		const own = ruleInfos.filter((rule) => rule.category === category);
		if (own.length === 0) return [];
		const lines = own.map(
			(rule) =>
				`  ${rule.id.padEnd(width)}  ${ruleWeight(rule, text).padEnd(weightWidth)}  ${helpPage(rule.id)?.summary ?? ''}`,
		);
		return [bold(text.category[category]), ...lines, ''];
	});
	return [...groups, text.ruleList];
}

const widest = (words: readonly string[]): number => Math.max(...words.map(({ length }) => length));
