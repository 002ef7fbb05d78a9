import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { formattedJson } from '#cli/formatted-json.ts';
import type { ExitCode, Terminal } from '#cli/terminal.ts';
import { jsonSchemaOf } from '#content/json-schema.ts';
import { keyReference } from '#content/key-reference.ts';
import { vacancySnippets } from '#content/snippets.ts';
import { issueForm } from '#drafts/issue/issue-form.ts';
import { cliText } from '#i18n/nl/cli.ts';
import { type DocumentKind, documentText } from '#i18n/nl/key-reference.ts';

/** The files that follow from the schema, by their path in the project. */
export function schemaFiles(): Record<string, string> {
	const kinds = Object.keys(documentText) as DocumentKind[];
	return {
		...Object.fromEntries(
			kinds.map((kind) => [`schema/${kind}.schema.json`, formattedJson(jsonSchemaOf(kind))]),
		),
		'docs/sleutels.md': keyReference(),
		'.vscode/vacature.code-snippets': formattedJson(vacancySnippets()),
		'.github/ISSUE_TEMPLATE/vacature.yml': issueForm(),
	};
}

/** Writes what follows from the schema: help for editors, the reference of all keys, the form of GitHub. */
export async function writeSchema({ out }: Terminal): Promise<ExitCode> {
	for (const [path, source] of Object.entries(schemaFiles())) {
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, source);
		out(cliText.schemaWritten(path));
	}
	return 0;
}
