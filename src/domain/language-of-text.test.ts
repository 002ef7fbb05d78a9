import { expect, test } from 'vitest';
import { languageOfText } from '#domain/language-of-text.ts';

test.each([
	['nl', 'Je helpt de klanten van een webshop met het bestellen en je belt niet met de winkel.'],
	['en', 'You will help the customers of our shop and answer the questions that are left for you.'],
	['nl', 'Wij zoeken een teamlead voor het customer team, met ervaring in sales en met CRM.'],
	[undefined, 'Callcenter agent, 24 hours, Utrecht'],
	[undefined, ''],
])('small words tell %s', (language, text) => {
	expect(languageOfText(text)).toBe(language);
});
