import { expect, test } from 'vitest';
import { lintText } from '#i18n/nl/lint/text.ts';
import { vacancyWith } from '#lint/core/document.fixture.ts';
import { asksIdentity } from '#lint/rules/privacy/asks-identity.ts';
import { asksPayHistory } from '#lint/rules/privacy/asks-pay-history.ts';
import { asksSpecialData } from '#lint/rules/privacy/asks-special-data.ts';
import { videoRequired } from '#lint/rules/privacy/video-required.ts';

const rules = [asksIdentity, asksPayHistory, asksSpecialData, videoRequired];

const reportedIn = (body: string): string[] => {
	const document = vacancyWith(body);
	return rules.flatMap((rule) =>
		Array.from(rule.check(document, lintText), ({ range }) => document.source.slice(...range)),
	);
};

test.each([
	['Mail je cv, pasfoto en BSN.', ['BSN', 'pasfoto']],
	['Vermeld je huidige **salaris** in je brief.', ['huidige **salaris']],
	['Upload een scan van je paspoort.', ['scan van je paspoort']],
	['Solliciteer met een sollicitatievideo.', ['sollicitatievideo']],
])('“%s” asks for %s', (body, expected) => {
	expect(reportedIn(body)).toEqual(expected);
});

test.each([
	'Je controleert de kopie van het paspoort van de klant.',
	'Je verwerkt loonstroken en het huidige salaris van onze klanten.',
	'Geef bij ziekte een seintje aan je teamleider.',
	'Iedereen is welkom, wat je leeftijd, geloof of geslacht ook is.',
	'Stuur een foto van je mooiste taart.',
	'Maak een video van een storing en stuur die naar de technicus.',
	'Zodra je contract klaar is, vragen we om je bsn.',
])('“%s” asks for nothing', (body) => {
	expect(reportedIn(body)).toEqual([]);
});
