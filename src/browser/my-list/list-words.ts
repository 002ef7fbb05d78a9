import { pageLanguage } from '#browser/page-language.ts';
import type { MyListText } from '#i18n/dictionary.ts';
import { formatsFor, locales } from '#i18n/format.ts';
import { todayIn } from '#domain/dates.ts';

/** The sentences of the language of the page; only that language is fetched. */
export async function loadMyListText(): Promise<MyListText> {
	const { myList } =
		pageLanguage() === 'en'
			? await import('#i18n/en/my-list.ts')
			: await import('#i18n/nl/my-list.ts');
	return myList;
}

/** Writes a `yyyy-mm-dd` in the language of the page; empty for what is no date. */
export function writtenDay(day: string): string {
	const { date } = formatsFor(locales[pageLanguage()]);
	return Number.isNaN(Date.parse(day)) ? '' : date(day);
}

/** Today where the vacancies are, whatever the clock of the device says. */
export const today = (): string => todayIn(new Date());
