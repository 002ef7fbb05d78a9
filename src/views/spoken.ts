import type { ListedVacancy } from '#domain/listings/listing.ts';
import type { CardDictionary } from '#i18n/dictionary.ts';
import { languageName } from '#i18n/language-name.ts';

/**
 * What is asked of languages otherwise than somebody expects who reads this language: another one as well,
 * or no Dutch for a vacancy in English. Nothing when the vacancy says nothing of languages.
 */
export function spokenText({
	vacancy: { language, languages = [] },
	dictionary: { language: read, ui, format },
}: {
	vacancy: Pick<ListedVacancy, 'language' | 'languages'>;
	dictionary: CardDictionary;
}): string | undefined {
	const asked = new Set(languages.map((each) => each.language));
	const others = [...asked].filter((code) => code !== read);
	if (others.length > 0)
		return ui['card.speaks'](format.list(others.map((code) => languageName(code, read))));
	return language === 'en' && asked.size > 0 ? ui['card.withoutDutch'] : undefined;
}
