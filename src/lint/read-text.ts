// First: the schemas are made as soon as they are imported.
import '#lint/without-eval.ts';
import { type Entry, readEntry } from '#content/entry.ts';
import { parseMarkdown } from '#content/markdown.ts';
import { sourceFrom } from '#content/source-from.ts';
import { type Vacancy, vacancySchema } from '#domain/schema/vacancy.ts';
import type { ContentText } from '#i18n/nl/content.ts';

/** Reads the text of a vacancy file without the parsers of Node. */
export function readText(text: string, content: ContentText): Entry<Vacancy> {
	const read = sourceFrom(new TextEncoder().encode(text), content.file);
	return readEntry(
		{ file: 'vacancy.md', ...read },
		{ schema: vacancySchema, parse: parseMarkdown, text: content },
	);
}
