/** What stands on the page for recruiters; it is in Dutch alone. */
export const recruitersText = {
	title: 'Voor recruiters',
	description:
		'Een vacature schrijven die duidelijk is: wat erin staat, hoe je begint en wat er daarna gebeurt.',
	intro:
		'Op dit bord staan alleen vacatures waarvan een kandidaat weet waar die ja tegen zegt. Je hoeft niet te kunnen programmeren om er een te schrijven.',
	start: 'Kijk je vacature na',
	startHint: 'Je plakt je tekst en ziet wat er beter kan. Je hoeft niets te installeren.',

	asked: 'Wat we van een vacature vragen',
	askedPoints: [
		{
			what: 'Het loon in euro’s.',
			why: 'Wie een huur betaalt, kan met “marktconform” niet rekenen.',
		},
		{
			what: 'De dagen en tijden waarop iemand werkt.',
			why: 'Zo ziet een kandidaat of het past bij school, kinderen of een andere baan.',
		},
		{
			what: 'Alleen eisen die echt nodig zijn.',
			why: 'Elke eis te veel houdt iemand tegen die het werk goed kan doen.',
		},
		{
			what: 'De stappen na het solliciteren, en wanneer je antwoord geeft.',
			why: 'Dan hoeft niemand te raden of er nog iets komt.',
		},
		{
			what: 'Feiten, ook over wat lastig is.',
			why: 'Een woord als “dynamisch” belooft niets waar je op kunt rekenen.',
		},
	],

	ways: 'Kies hoe je schrijft',
	waysIntro:
		'Een vacature is één tekstbestand: bovenaan de feiten, daaronder je verhaal. Hoe je het ook maakt, dezelfde regels kijken het na.',
	larger: 'Bekijk de afbeelding groter',
	onDevice: 'Met de map van het bord op je computer',
	onDeviceIntro:
		'Vraag een collega om die map als je haar nog niet hebt. Je typt de opdrachten in een terminal.',
	check: {
		title: 'Plak en kijk na',
		text: 'Heb je al een tekst, of wil je eerst zien hoe het werkt? Plak hem op de controlepagina. Je ziet wat er beter kan, vult de feiten aan en neemt een bestand mee.',
		link: 'Naar de controlepagina',
		alt: 'De controlepagina. Links de tekst, met “een marktconform salaris” geselecteerd. Rechts de meldingen, met uitleg bij elke zin.',
	},
	form: {
		title: 'Vul een formulier in',
		on: (address: string) =>
			`Je schrijft in je browser, in velden met uitleg. Naast het formulier zie je wat er beter kan. Dit bord heeft zo’n formulier, op ${address}. Je hebt er een account voor nodig, of de map van het bord.`,
		off: 'Je schrijft in je browser, in velden met uitleg. Naast het formulier zie je wat er beter kan. Op dit bord staat het formulier nog niet aan. Een beheerder kan dat doen.',
		alt: 'Het formulier. Links de velden, zoals titel en werkgever. Rechts de melding dat een uitroepteken niet in de titel hoort.',
	},
	questions: {
		title: 'Beantwoord vragen',
		text: 'De computer stelt je vragen in gewone taal en schrijft daarna het bestand. Is een antwoord vaag, dan zie je het meteen. Reken op een kwartier.',
		command: 'npm run new',
		alt: 'Een gesprek in de terminal. Bij het antwoord “Een marktconform salaris” staat waarom het vaag is, met de keus: opnieuw typen of zo laten staan.',
	},
	existing: {
		title: 'Neem een bestaande tekst over',
		text: 'Van een Word-bestand, een webpagina of een mail komt een concept. Wat zeker is, wordt ingevuld. Wat er nog in moet, staat erbij.',
		command: 'npm run import -- vacature.docx',
		alt: 'De terminal na het overnemen: wat is ingevuld, zoals uren en loon, en wat nog nodig is, zoals diensten en solliciteren.',
	},
	editor: {
		title: 'Schrijf in Visual Studio Code',
		text: 'Typ “vacature” en druk op Tab: er verschijnt een hele vacature, met uitleg bij elk onderdeel. De meldingen staan onder je zinnen terwijl je typt.',
		alt: 'Onder “dynamisch team” staat een rode golf. In een vakje staat waarom dat vaag is en wat je kunt schrijven.',
	},
	issue: {
		title: 'Stuur een formulier in',
		text: 'Weet je alles van de baan, maar laat je het bestand liever aan een ander over? Vul het formulier op GitHub in. Een paar minuten later staat eronder wat nog ontbreekt.',
		link: 'Naar het formulier',
		alt: 'Het antwoord onder een formulier: bij “Hoogste loon” staat dat “marktconform” geen bedrag is.',
	},
	file: {
		title: 'Schrijf het bestand zelf',
		text: 'Open een sjabloon in een programma voor platte tekst. Deze opdracht kijkt alle bestanden na.',
		command: 'npm run lint',
		alt: 'Het verslag in de terminal: drie zinnen die vaag zijn, met de regel waar ze staan en wat je kunt schrijven.',
	},

	templates: 'Sjablonen',
	templatesIntro:
		'Een begin voor vijf soorten werk. Taken, diensten en sollicitatiestappen zijn voorstellen. Loon, uren en contract vul je zelf in.',
	templateOpen: 'Open op de controlepagina',
	templateSave: 'Bewaar als bestand',

	after: 'Wat er daarna gebeurt',
	afterSteps: (minimumLabel: string | undefined) => [
		{
			title: 'Je vacature wordt nagekeken.',
			text: 'Een fout houdt haar tegen. Een waarschuwing of tip niet: die is om beter te worden.',
		},
		{
			title: 'Ze krijgt een label, van A tot en met E.',
			text: `Hoe meer een kandidaat vooraf weet, hoe hoger.${minimumLabel === undefined ? '' : ` Op dit bord mag een vacature online met label ${minimumLabel} of hoger.`}`,
		},
		{
			title: 'Een collega zet het bestand bij de andere vacatures.',
			text: 'Mag je dat zelf, dan kan het ook zonder collega. Het hele bord wordt dan nog een keer nagekeken. Met een fout komt er niets online.',
		},
		{
			title: 'Op de dag die jij kiest, staat ze op het bord.',
			text: 'Met een eigen pagina, een poster, plaatjes om te delen en een pagina om te solliciteren.',
		},
		{
			title: 'Na de laatste dag sluit ze vanzelf.',
			text: 'De knop om te solliciteren verdwijnt, en ze staat niet meer in de lijsten.',
		},
	],

	norms: 'Meer lezen',
	rules: 'Alle regels, met uitleg en voorbeelden',
	label: 'Zo werkt het label',
	manual: 'De handleiding, met alle onderdelen van een vacature',
};
