import { readFileSync } from 'node:fs';
import { readEntry } from '#content/entry.ts';
import { parseMarkdown } from '#content/markdown.ts';
import { vacancySchema } from '#domain/schema/vacancy.ts';
import { contentText } from '#i18n/nl/content.ts';
import { lintText } from '#i18n/nl/lint/text.ts';
import { documentOf } from '#lint/core/document.ts';
import type { Report, Rule } from '#lint/core/rule.ts';
import { lint } from '#lint/lint.ts';
import { lexiconFor } from '#lint/words/lexicons.ts';

const base = readFileSync('tests/fixtures/rules/base.md', 'utf8');
const [frontmatter = ''] = /^---\n.*?^---\n/ms.exec(base) ?? [];

/** What rules report in a body below faultless frontmatter, or with other frontmatter. */
export function reportsIn(
	body: string,
	rules: readonly Rule[],
	change = (yaml: string) => yaml,
): Report[] {
	const entry = readEntry(
		{ file: 'vacancies/voorbeeld.md', source: `${change(frontmatter)}\n${body}` },
		{ schema: vacancySchema, parse: parseMarkdown, text: contentText },
	);
	return lint(documentOf(entry, { today: '2026-11-22', lexiconFor }), rules, lintText);
}
