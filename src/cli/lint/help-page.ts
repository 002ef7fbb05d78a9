import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { valueAt } from '#content/value-at.ts';
import { rulePageSchema } from '#domain/schema/rule-page.ts';
import { entryFrom } from '#store/read-folder.ts';
import { readSource } from '#store/read-source.ts';

/** The help page of a rule, as a terminal and a report of others need it. */
export interface HelpPage {
	title: string;
	summary: string;
	/** Which of its weights holds when; empty for a rule that has one. */
	weight: string;
	/** `yyyy-mm-dd` on which somebody last read the source. */
	checked: string;
	/** Markdown below the frontmatter. */
	body: string;
}

/** The help pages belong to the program, whatever content it checks. */
const folder = join(import.meta.dirname, '../../../content/rules');

/** Reads the help page of a rule; undefined when there is none. */
export function helpPage(id: string): HelpPage | undefined {
	const path = join(folder, `${id}.md`);
	if (!existsSync(path)) return undefined;
	const { source, written } = entryFrom(`rules/${id}.md`, readSource(path), rulePageSchema);
	const text = (key: string): string => String(valueAt(written, [key]) ?? '');
	const body = source.replace(/^---\n.*?^---\n/ms, '').trim();
	return {
		title: text('title'),
		summary: text('summary'),
		weight: text('weight'),
		checked: text('checked'),
		body,
	};
}
