import type { Organisation } from '#domain/schema/organisation.ts';
import type { Policy } from '#domain/schema/site.ts';
import type { LintDictionary } from '#i18n/lint-dictionary.ts';
import { type Checked, checkedFile, hasText } from '#lint/checked-file.ts';
import { checkedVacancy } from '#lint/checked-vacancy.ts';
import { languageOf } from '#lint/language-of.ts';
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
export async function checkText(
	text: string,
	{ today, policy = {}, organisation, dictionary }: TextChecking,
): Promise<Checked> {
	const entry = readText(text, dictionary.content);
	// A text without a letter is not worth fetching phrases for.
	if (!hasText(entry)) return checkedFile(entry, []);
	const lexicon = await loadLexicon(languageOf(entry));
	return checkedVacancy(entry, [], {
		...{ today, policy, organisation, text: dictionary.rules },
		lexiconFor: () => lexicon,
	});
}
