import { readFileSync } from 'node:fs';
import { readEntry } from '#content/entry.ts';
import { parseMarkdown } from '#content/markdown.ts';
import { type Organisation, organisationSchema } from '#domain/schema/organisation.ts';
import { vacancySchema } from '#domain/schema/vacancy.ts';
import { contentText } from '#i18n/nl/content.ts';
import { documentOf, type LintDocument } from '#lint/core/document.ts';
import { lexiconFor } from '#lint/words/lexicons.ts';

const faultless = readFileSync('tests/fixtures/rules/base.md', 'utf8');
const frontmatter = /^---\n.*?^---\n/ms.exec(faultless)?.[0] ?? '';

/** The faultless vacancy with another text below its frontmatter, and with an employer. */
export const vacancyWith = (body: string, employer?: Partial<Organisation>): LintDocument =>
	documentOf(
		readEntry(
			{ file: 'vacancies/voorbeeld.md', source: `${frontmatter}\n${body}` },
			{ schema: vacancySchema, parse: parseMarkdown, text: contentText },
		),
		{
			organisation:
				employer && organisationSchema.parse({ name: 'Voorbeeld', sector: 'retail', ...employer }),
			today: '2026-11-22',
			lexiconFor,
		},
	);
