import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readEntry } from '#content/entry.ts';
import { parseMarkdown } from '#content/markdown.ts';
import type { Range } from '#content/problem.ts';
import { vacancySchema } from '#domain/schema/vacancy.ts';
import { contentText } from '#i18n/nl/content.ts';
import { documentOf, type LintDocument } from '#lint/core/document.ts';
import { lexiconFor } from '#lint/words/lexicons.ts';

/** A text of a folder, ready for the rules, with what an editor called vague in it. */
export interface LabelledText {
	folder: string;
	name: string;
	source: string;
	document: LintDocument;
	/** Undefined for prose that is no vacancy. */
	labels: readonly Range[] | undefined;
}

/** The Markdown files of a folder with their labels; README.md says what a label is. */
export function textsIn(folder: string): LabelledText[] {
	return readdirSync(folder)
		.filter((name) => name.endsWith('.md'))
		.map((name) => textIn(folder, name));
}

function textIn(folder: string, name: string): LabelledText {
	const source = readFileSync(join(folder, name), 'utf8');
	const labelFile = join(folder, name.replace(/\.md$/, '.json'));
	const entry = readEntry(
		{ file: name, source },
		{ schema: vacancySchema, parse: parseMarkdown, text: contentText },
	);
	const labels: { vague: Range[] } | undefined = existsSync(labelFile)
		? JSON.parse(readFileSync(labelFile, 'utf8'))
		: undefined;
	return {
		folder: basename(folder),
		name,
		source,
		document: documentOf(entry, { today: '2026-11-22', lexiconFor }),
		labels: labels?.vague,
	};
}

/** Whether two ranges share a letter. */
export const touch = ([start, end]: Range, [from, to]: Range): boolean => start < to && from < end;
