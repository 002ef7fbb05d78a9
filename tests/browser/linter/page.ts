import { contentText as content } from '#i18n/nl/content.ts';
import { lintText as rules } from '#i18n/nl/lint/text.ts';
import { checkText, type TextChecking } from '#lint/check-text.ts';
import type { Checked } from '#lint/checked-file.ts';

export type Asked = Omit<TextChecking, 'dictionary'>;

declare global {
	/** The linter in Dutch, for whoever drives the page. */
	var checkInPage: (text: string, asked: Asked) => Promise<Checked>;
}

globalThis.checkInPage = (text, asked) =>
	checkText(text, { ...asked, dictionary: { rules, content } });
