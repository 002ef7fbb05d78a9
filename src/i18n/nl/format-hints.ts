import type { Form } from '#domain/schema/form.ts';

/** What to write instead of a text that has the wrong form; what comes after it is an example. */
export const formHints: Record<Form, string> = {
	'board-address': 'Schrijf het hele adres van het bord',
	'clock-time': 'Schrijf een tijd van 00:00 tot en met 24:00, met een dubbele punt',
	colour: 'Schrijf # en zes tekens',
	country: 'Schrijf de landcode van twee hoofdletters',
	date: 'Schrijf de datum als jaar-maand-dag',
	email: 'Schrijf een e-mailadres',
	'field-name':
		'Gebruik letters, cijfers en streepjes, en geen naam die het formulier zelf al heeft, zoals email',
	folder: 'Schrijf de map zonder schuine streep aan het begin en het eind',
	'image-path':
		'Noem een jpg-, png-, webp-, avif- of svg-bestand naast dit bestand, met een naam zonder spaties, haakjes en accenten',
	kvk: 'Schrijf acht cijfers tussen aanhalingstekens',
	language: 'Schrijf de taalcode van twee kleine letters',
	phone: 'Schrijf een telefoonnummer van minstens acht cijfers',
	postcode: 'Schrijf vier cijfers, met of zonder twee hoofdletters',
	reference: 'Gebruik hooguit 64 letters, cijfers, punten en streepjes',
	repository: 'Schrijf de eigenaar en de naam, met een schuine streep ertussen',
	selection: 'Schrijf het adres onder /vacatures/',
	slug: 'Schrijf kleine letters, cijfers en streepjes, zoals het bestand heet, zonder .md',
	'web-address': 'Schrijf het hele adres, beginnend met https://',
};
