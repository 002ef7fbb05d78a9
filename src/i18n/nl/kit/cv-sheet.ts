import { vacancyField as field } from '#i18n/nl/kit/vacancy-field.ts';

/** The sheet for a first look at applications. */
export const cvSheet = {
	title: 'Scorelijst sollicitaties',
	lead: 'Voor de eerste keus. Vijf tot tien minuten per sollicitatie, alleen langs wat de vacature vraagt.',
	how: 'Zo werkt het',
	howItems: [
		'Spreek af wie leest. Laat twee mensen los van elkaar lezen als dat kan.',
		'Vul per punt in: J (blijkt), N (blijkt niet) of ? (niet te zien). Een vraagteken is geen nee: vraag het na.',
		'Alles wat echt nodig is een J of een ?: uitnodigen. Een N: afwijzen met die reden.',
		'Wat mooi meegenomen is, kiest alleen tussen mensen die verder gelijk zijn.',
		'Let niet op een gat in het cv, taalfouten in een brief voor werk zonder schrijven, school of adres.',
	],
	blind: 'Zonder naam lezen',
	blindText:
		'Wie niet beoordeelt, geeft elke sollicitatie een nummer en maakt onleesbaar wat hieronder staat. De lijst met namen en nummers blijft bij die persoon, tot na de keus.',
	blindItems: [
		'Naam, foto, adres, e-mailadres',
		'Geboortedatum en jaartallen van school',
		'Geslacht, nationaliteit, geboorteplaats',
		'Burgerlijke staat, kinderen, hobby’s die iets over geloof of afkomst zeggen',
	],
	legend: 'De punten',
	mustCaption: 'Echt nodig',
	niceCaption: 'Mooi meegenomen',
	codeHead: ['Code', 'Uit de vacature'],
	none: `De vacature noemt niets dat echt nodig is. Nodig dan iedereen uit, of vul ${field.mustHaves} in.`,
	answers: 'Gevraagd in de sollicitatie',
	noCv: 'De vacature vraagt geen cv. Iemand zonder cv krijgt dus geen minpunt.',
	sheet: 'De lijst',
	sheetCaption: 'Per kandidaat: J, N of ?',
	sheetHead: { number: 'Nr.', invite: 'Uitnodigen?', reason: 'Reden in één zin' },
} as const;
