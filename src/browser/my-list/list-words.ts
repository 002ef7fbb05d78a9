import type { MyListText } from '#i18n/dictionary.ts';
import { formatsFor } from '#i18n/format.ts';
import { todayIn } from '#domain/dates.ts';

/** The sentences of the language of the page; only that language is fetched. */
export async function loadMyListText(): Promise<MyListText> {
	const module =
		document.documentElement.lang === 'en'
			? await import('#i18n/en/my-list.ts')
			: await import('#i18n/nl/my-list.ts');
	return module.myList;
}

/** Writes a `yyyy-mm-dd` in the language of the page; empty for what is no date. */
export function writtenDay(day: string): string {
	const { date } = formatsFor(document.documentElement.lang === 'en' ? 'en-IE' : 'nl-NL');
	return Number.isNaN(Date.parse(day)) ? '' : date(day);
}

export const today = (): string => todayIn(new Date());
