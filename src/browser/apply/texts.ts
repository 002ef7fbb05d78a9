import { pageLanguage } from '#browser/page-language.ts';
import type { ApplyText } from '#i18n/dictionary.ts';

/** The words of the page's own language; only those are loaded. */
export async function loadApplyText(): Promise<ApplyText> {
	const { apply } =
		pageLanguage() === 'en' ? await import('#i18n/en/apply.ts') : await import('#i18n/nl/apply.ts');
	return apply;
}
