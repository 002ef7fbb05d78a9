import type { Entry } from '#content/entry.ts';
import type { Finding } from '#content/problem.ts';
import type { Organisation } from '#domain/schema/organisation.ts';
import type { Policy } from '#domain/schema/site.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';
import type { LintDictionary } from '#i18n/lint-dictionary.ts';
import { type Checked, checkedFile, hasText } from '#lint/checked-file.ts';
import { checkedVacancy } from '#lint/checked-vacancy.ts';
import { languageOf } from '#lint/core/document.ts';
import { readText } from '#lint/read-text.ts';
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
	checkEntry(readText(text, checking.dictionary.content), [], {
		...checking,
		text: checking.dictionary.rules,
	});

/** Checks a vacancy that was read here; `findings` come from outside it. */
export async function checkEntry(
	entry: Entry<Vacancy>,
	findings: readonly Finding[],
	{
		today,
		policy = {},
		organisation,
		text,
	}: Omit<TextChecking, 'dictionary'> & { text: LintDictionary['rules'] },
): Promise<Checked> {
	// A text without a letter is not worth fetching phrases for.
	if (!hasText(entry)) return checkedFile(entry, findings);
	const lexicon = await loadLexicon(languageOf(entry));
	return checkedVacancy(entry, findings, {
		...{ today, policy, organisation, text },
		lexiconFor: () => lexicon,
	});
}
