// First: the schemas are made as soon as they are imported.
import '#lint/without-eval.ts';
import { readEntry } from '#content/entry.ts';
import { parseMarkdown } from '#content/markdown.ts';
import { sourceFrom } from '#content/source-from.ts';
import type { Organisation } from '#domain/schema/organisation.ts';
import type { Policy } from '#domain/schema/site.ts';
import { vacancySchema } from '#domain/schema/vacancy.ts';
import type { LintDictionary } from '#i18n/lint-dictionary.ts';
import { type Checked, checkedVacancy } from '#lint/checked-vacancy.ts';
import { languageOf } from '#lint/core/document.ts';
import { loadLexicon } from '#lint/words/load-lexicon.ts';

/** What decides what is found in the text of a vacancy. */
export interface TextChecking {
	/** `yyyy-mm-dd` in Europe/Amsterdam. */
	today: string;
	/** `lint` in `site.yml`; without it a board has no wishes of its own. */
	policy?: Policy | undefined;
	/** The employer, where it is known. */
	organisation?: Organisation | undefined;
	/** In the language of whoever reads the reports. */
	dictionary: Pick<LintDictionary, 'rules' | 'content'>;
}

/**
 * Checks the text of one vacancy file in a browser or an editor, as the command does with one that
 * stands alone; its images are not looked at.
 */
export async function checkText(
	text: string,
	{ today, policy = {}, organisation, dictionary: { rules, content } }: TextChecking,
): Promise<Checked> {
	const read = sourceFrom(new TextEncoder().encode(text), content.file);
	const entry = readEntry(
		{ file: 'vacancy.md', ...read },
		{ schema: vacancySchema, parse: parseMarkdown, text: content },
	);
	const lexicon = await loadLexicon(languageOf(entry));
	return checkedVacancy(entry, [], {
		...{ today, policy, organisation, text: rules },
		lexiconFor: () => lexicon,
	});
}
