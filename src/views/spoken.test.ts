import { expect, test } from 'vitest';
import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import { dictionaryFor } from '#i18n/dictionary.ts';
import { spokenText } from '#views/spoken.ts';

test.each<[string, SiteLanguage, string[], string | undefined]>([
	['Dutch that asks Dutch, read in English', 'nl', ['nl'], 'Dutch needed'],
	['Dutch that asks English too, read in English', 'nl', ['nl', 'en'], 'Dutch needed'],
	['English that asks English, read in Dutch', 'en', ['en'], 'Engels nodig'],
	['English that asks German too, read in Dutch', 'en', ['en', 'de'], 'Engels en Duits nodig'],
	['English that says nothing of languages, read in Dutch', 'en', [], undefined],
])('a vacancy in %s', (_, language, asked, text) => {
	const languages = asked.map((code) => ({ language: code }));
	const dictionary = dictionaryFor(language === 'nl' ? 'en' : 'nl');

	expect(spokenText({ vacancy: { language, languages }, dictionary })).toBe(text);
});

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
