// First: the schemas are made as soon as they are imported.
import '#lint/without-eval.ts';
import { type Entry, readEntry } from '#content/entry.ts';
import { parseMarkdown } from '#content/markdown.ts';
import type { Finding } from '#content/problem.ts';
import { sourceFrom } from '#content/source-from.ts';
import type { Organisation } from '#domain/schema/organisation.ts';
import type { Policy } from '#domain/schema/site.ts';
import { type Vacancy, vacancySchema } from '#domain/schema/vacancy.ts';
import type { ContentText } from '#i18n/nl/content.ts';
import type { LintDictionary } from '#i18n/lint-dictionary.ts';
import { type Checked, checkedVacancy } from '#lint/checked-vacancy.ts';
import { languageOf } from '#lint/core/document.ts';
import type { Lexicon } from '#lint/phrases/phrase.ts';
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
export const checkText = (text: string, checking: TextChecking): Promise<Checked> =>
	checkEntry(vacancyIn(text, checking.dictionary.content), [], checking);

/** Reads the text of a vacancy file without the parsers of Node. */
export function vacancyIn(text: string, content: ContentText): Entry<Vacancy> {
	const read = sourceFrom(new TextEncoder().encode(text), content.file);
	return readEntry(
		{ file: 'vacancy.md', ...read },
		{ schema: vacancySchema, parse: parseMarkdown, text: content },
	);
}

/** A text without a letter is not worth fetching phrases for. */
const noLexicon: Lexicon = {
	language: 'nl',
	vocabulary: {},
	phrases: {
		...{
			environment: [],
			role: [],
			benefits: [],
			requirements: [],
			growth: [],
			team: [],
			hours: [],
		},
		...{ company: [], urgency: [], intensifiers: [] },
	},
};

/** Checks a vacancy that was read here; `findings` come from outside it. */
export async function checkEntry(
	entry: Entry<Vacancy>,
	findings: readonly Finding[],
	{ today, policy = {}, organisation, dictionary }: TextChecking,
): Promise<Checked> {
	const lexicon = entry.source.trim() === '' ? noLexicon : await loadLexicon(languageOf(entry));
	return checkedVacancy(entry, findings, {
		...{ today, policy, organisation, text: dictionary.rules },
		lexiconFor: () => lexicon,
	});
}
