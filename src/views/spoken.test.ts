import { expect, test } from 'vitest';
import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import { dictionaryFor } from '#i18n/dictionary.ts';
import { spokenText } from '#views/spoken.ts';

test.each<[string, SiteLanguage, string[], string | undefined]>([
	['Dutch that asks Dutch', 'nl', ['nl'], undefined],
	['Dutch that says nothing of languages', 'nl', [], undefined],
	['Dutch that asks English too', 'nl', ['nl', 'en'], 'Engels nodig'],
	['Dutch that asks two more', 'nl', ['nl', 'de', 'pt'], 'Duits en Portugees nodig'],
	['Dutch that names English alone', 'nl', ['en'], 'Engels nodig'],
	['English that asks English', 'en', ['en'], 'Dutch not needed'],
	['English that says nothing of languages', 'en', [], undefined],
	['English that asks Dutch', 'en', ['en', 'nl'], 'Dutch needed'],
	['English that asks German', 'en', ['en', 'de'], 'German needed'],
])('a vacancy in %s', (_, language, asked, text) => {
	const languages = asked.map((code) => ({ language: code }));

	expect(
		spokenText({ vacancy: { language, languages }, dictionary: dictionaryFor(language) }),
	).toBe(text);
});
