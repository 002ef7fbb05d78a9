import { readEntry } from '#content/entry.ts';
import { parseMarkdown } from '#content/markdown.ts';
import { organisationSchema } from '#domain/schema/organisation.ts';
import { vacancySchema } from '#domain/schema/vacancy.ts';
import { contentText } from '#i18n/nl/content.ts';
import { documentOf, type LintDocument } from '#lint/core/document.ts';
import { lexiconFor } from '#lint/words/lexicons.ts';

const organisation = organisationSchema.parse({ name: 'Voorbeeld', sector: 'retail' });

/** A file of any content, read for the linter on 22 November 2026. */
export function documentFrom(source: string): LintDocument {
	const entry = readEntry(
		{ file: 'vacancies/voorbeeld.md', source },
		{ schema: vacancySchema, parse: parseMarkdown, text: contentText },
	);
	return documentOf(entry, { organisation, today: '2026-11-22', lexiconFor });
}

/** A vacancy with only what the schema asks, except for what is given. */
export function vacancyFile({ frontmatter = '', body = '' }): string {
	return `---
title: Medewerker
organisation: voorbeeld
status: open
published: "2026-11-10"
reference: VB-1
jobGroup: klantenservice
locations: [{ city: Groningen }]
workplace: { type: on-site }
hours: { min: 24, max: 32 }
salary: { min: 2700, max: 3200, period: month, fullTimeHours: 36 }
contract: { type: permanent }
shifts: [{ name: Dag, days: [mon], from: "9:00", to: "17:00" }]
tasks: [{ task: Je helpt klanten. }]
mustHaves: []
apply: { email: werk@voorbeeld.example.nl }
${frontmatter}
---

${body}
`;
}
