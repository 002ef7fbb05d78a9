import { type Document, parseDocument } from 'yaml';
import { partsOf } from '#drafts/frontmatter-parts.ts';
import type { FoundField } from '#drafts/found-fields.ts';
import { valuesOf } from '#drafts/values-of.ts';
import { bareVacancyFile } from '#drafts/vacancy-file.ts';

type Field = Pick<FoundField, 'path' | 'value'>;

/**
 * The text of a vacancy with these fields in its frontmatter, which is made when there is none;
 * comments stay. The same text when its frontmatter cannot be read.
 */
export function withFields(text: string, fields: readonly Field[]): string {
	const { yaml, body, bodyStart } = partsOf(text);
	if (yaml === undefined) return bareVacancyFile({ values: valuesOf(fields), body: text });
	const document = parseDocument(yaml);
	if (document.errors.length > 0) return text;
	setAll(document, fields);
	return `---\n${document.toString({ lineWidth: 0 })}${text.slice(0, bodyStart).endsWith('\n') ? '---\n' : '---'}${body}`;
}

function setAll(document: Document, fields: readonly Field[]): void {
	for (const { path, value } of fields) {
		const node = document.createNode(value);
		// YAML of older versions reads times and dates as numbers and instants.
		if (typeof value === 'string' && /^\d/.test(value))
			Object.assign(node, { type: 'QUOTE_DOUBLE' });
		document.setIn(path, node);
	}
}
