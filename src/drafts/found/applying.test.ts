import { expect, test } from 'vitest';
import { foundIn } from '#drafts/found/found.fixture.ts';
import { factsInText, fieldsInText } from '#drafts/found-fields.ts';

test.each<[string, object]>([
	[
		'Solliciteer via [het formulier](https://voorbeeld.nl/s/1)',
		{ 'apply.url': 'https://voorbeeld.nl/s/1' },
	],
	[
		'[Solliciteer direct](https://voorbeeld.nl/s?a=1\\&b=2)',
		{ 'apply.url': 'https://voorbeeld.nl/s?a=1&b=2' },
	],
	[
		'Mail je motivatie naar [werk@voorbeeld.nl](mailto:werk@voorbeeld.nl)',
		{ 'apply.email': 'werk@voorbeeld.nl' },
	],
	['Mail je motivatie naar <werk@voorbeeld.nl>', { 'apply.email': 'werk@voorbeeld.nl' }],
	[
		'Stuur je cv naar sam@voorbeeld.nl.',
		{ 'apply.email': 'sam@voorbeeld.nl', 'apply.cv': 'required' },
	],
	[
		'Mail je cv en een korte motivatie naar sam@voorbeeld.nl',
		{ 'apply.email': 'sam@voorbeeld.nl', 'apply.cv': 'required', 'apply.letter': 'required' },
	],
	[
		'Een cv en brief zijn niet nodig: solliciteren kan zonder cv en brief.',
		{ 'apply.cv': 'none', 'apply.letter': 'none' },
	],
	[
		'Stuur je motivatiebrief en cv via het formulier',
		{ 'apply.cv': 'required', 'apply.letter': 'required' },
	],
	['Interesse? werkenbij@voorbeeld.nl', { 'apply.email': 'werkenbij@voorbeeld.nl' }],
	[
		'Solliciteer via https://voorbeeld.nl/solliciteren',
		{ 'apply.url': 'https://voorbeeld.nl/solliciteren' },
	],
	[
		'Wil je solliciteren of heb je vragen? Mail [werk@voorbeeld.nl](mailto:werk@voorbeeld.nl)',
		{ 'apply.email': 'werk@voorbeeld.nl' },
	],
	[
		'Solliciteer via de knop. Vragen? Mail [Sam](mailto:sam@voorbeeld.nl)',
		{ 'contact.email': 'sam@voorbeeld.nl' },
	],
	[
		'## Vragen over de vacature?\n\nBel ons team of mail naar sam@voorbeeld.nl.',
		{ 'contact.email': 'sam@voorbeeld.nl' },
	],
	[
		'We zien je cv en motivatie graag tegemoet. Mailen doe je naar sam@voorbeeld.nl.',
		{ 'apply.cv': 'required', 'apply.letter': 'required', 'apply.email': 'sam@voorbeeld.nl' },
	],
	['Bel om te solliciteren 0570 12 34 56', { 'apply.phone': '0570 12 34 56' }],
	['Solliciteer met een appje naar 06-12345678', { 'apply.whatsapp': '06-12345678' }],
	[
		'Vragen? Mail naar hallo@voorbeeld.nl of bel 0570 12 34 56.',
		{ 'contact.email': 'hallo@voorbeeld.nl', 'contact.phone': '0570 12 34 56' },
	],
	['Je hoort binnen 5 werkdagen of je wordt uitgenodigd.', { 'apply.replyWithinWorkdays': 5 }],
	['Onze recruiter belt je binnen 2 werkdagen.', { 'apply.replyWithinWorkdays': 2 }],
	[
		'Stuur je cv en eventueel een korte motivatie via het formulier.',
		{ 'apply.cv': 'required', 'apply.letter': 'optional' },
	],
	['Binnen twee weken krijg je een reactie', { 'apply.replyWithinWorkdays': 10 }],
	['Solliciteren kan tot en met 18 december', { closes: '2026-12-18' }],
	['Sluitingsdatum: 03-01-2027', { closes: '2027-01-03' }],
])('finds how to apply in “%s”', (text, expected) => {
	expect(foundIn(text, 'apply', 'contact', 'closes')).toEqual(expected);
});

test.each([
	'Kijk op https://voorbeeld.nl voor meer over ons',
	'We leveren binnen 5 werkdagen',
	'We ontvangen veel cv’s',
	'KvK 0123456789',
	'Reageer via xxxxx.xxxxxxx@voorbeeld.nl',
	'Reageer via voornaam.achternaam@voorbeeld.nl',
	'Stuur je cv of LinkedIn-profiel',
	'Reacties zonder cv en brief nemen we niet in behandeling.',
	'Onze klanten mailen info@voorbeeld.nl',
	'[Solliciteer](mailto:xxxxxx@voorbeeld.nl)',
	'Sinds 18 december 2019 zijn we open',
	'Sluitingsdatum: 35-13-2027',
])('finds no way to apply in “%s”', (text) => {
	expect(foundIn(text, 'apply', 'contact', 'closes')).toEqual({});
});

test('gives both days that “tot 18 december” may mean', () => {
	const { unsure } = factsInText('Je kunt reageren tot 18 december 2026.');

	expect(unsure.map((doubt) => doubt.map(([field]) => field?.value))).toEqual([
		['2026-12-17', '2026-12-18'],
	]);
});

test('takes a date without a year for no fact when it does not know the day', () => {
	expect(fieldsInText('Solliciteren kan tot en met 18 december')).toEqual([]);
});
