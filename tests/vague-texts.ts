import { readEntry } from '#content/entry.ts';
import { parseMarkdown } from '#content/markdown.ts';
import { type Organisation, organisationSchema } from '#domain/schema/organisation.ts';
import { vacancySchema } from '#domain/schema/vacancy.ts';
import { contentText } from '#i18n/nl/content.ts';
import { lintText } from '#i18n/nl/lint/text.ts';
import { documentOf, type LintDocument } from '#lint/core/document.ts';
import type { Report } from '#lint/core/rule.ts';
import { lint } from '#lint/lint.ts';
import { vaguenessRules } from '#lint/rules/vagueness.ts';
import { lexiconFor } from '#lint/words/lexicons.ts';
import { read } from './documents.ts';

const base = read('tests/fixtures/rules/base.md');
export const frontmatter = base.slice(0, base.indexOf('\n---\n') + 5);
const employer: Organisation = organisationSchema.parse({
	name: 'Dynamische Team Bouw',
	sector: 'retail',
	privacyStatement: 'https://voorbeeld.example.nl/privacy',
});

export function documentWith(source: string): LintDocument {
	const entry = readEntry(
		{ file: 'vacancies/voorbeeld.md', source },
		{ schema: vacancySchema, parse: parseMarkdown, text: contentText },
	);
	return documentOf(entry, { organisation: employer, today: '2026-11-22', lexiconFor });
}

export function reportsOn(body: string, yaml = frontmatter): { source: string; reports: Report[] } {
	const source = yaml + body;
	return { source, reports: lint(documentWith(source), vaguenessRules, lintText) };
}

/** What is reported, as it stands in the file. */
export function reported(body: string, yaml = frontmatter): string[] {
	const { source, reports } = reportsOn(body, yaml);
	return reports.map(({ range }) => source.slice(...range));
}

/** The vacancy in which nothing is given that a phrase could lean on. */
export const bare = frontmatter
	.replace(/^growth: .*\n/m, '')
	.replace(/^onboarding: .*\n/m, '')
	.replace(/^ {2}training: .*\n/m, '')
	.replace(', homeDays: 2', '')
	.replace(/^ {2}stepCriteria: .*\n/m, '');
