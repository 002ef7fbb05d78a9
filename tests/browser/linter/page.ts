import { contentText } from '#i18n/nl/content.ts';
import type { TextChecking } from '#lint/check-text.ts';
import { type Checked, checkedFile, hasText } from '#lint/checked-file.ts';
import { languageOf } from '#lint/language-of.ts';
import { readText } from '#lint/read-text.ts';
import { loadLexicon } from '#lint/words/load-lexicon.ts';

export type Asked = Omit<TextChecking, 'dictionary'>;

declare global {
	/** The linter in Dutch, in the parts in which pages fetch it, for whoever drives the page. */
	var checkInPage: (text: string, asked: Asked) => Promise<Checked>;
}

globalThis.checkInPage = async (text, asked) => {
	const entry = readText(text, contentText);
	if (!hasText(entry)) return checkedFile(entry, []);
	const [{ checkByRules }, lexicon] = await Promise.all([
		import('./rules.ts'),
		loadLexicon(languageOf(entry)),
	]);
	return checkByRules(entry, lexicon, asked);
};
