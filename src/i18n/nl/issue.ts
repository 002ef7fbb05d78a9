import { plural } from '#i18n/nl/count.ts';

/** The form for who only sends in text, and what a workflow answers below it. */
export const issueText = {
	form: {
		name: 'Vacature insturen',
		description: 'Stuur de gegevens van een vacature in. Je hoeft geen bestanden te maken.',
		title: 'Vacature: ',
		intro:
			'Vul in wat je weet. Binnen een paar minuten staat hieronder wat er nog ontbreekt, en de vacature als bestand. Wie het bord beheert, zet haar online.\n\nSchrijf geen namen of gegevens van sollicitanten in dit formulier.',
		placeholder: (example: string) => `Bijvoorbeeld: ${example}`,
		onePerLine: 'Eén per regel.',
	},
	/** Where the name of the key says too little without the keys around it. */
	labels: {
		'contract.months': 'Duur van het contract in maanden',
		'apply.email': 'E-mailadres om te solliciteren',
		'apply.replyWithinWorkdays': 'Antwoord binnen hoeveel werkdagen',
		'salary.period': 'Loon per uur, maand of jaar',
		'salary.fullTimeHours': 'Volledige werkweek in uren',
		story: 'Het verhaal',
	} as Record<string, string>,
	/** Where the help of the key is about the file. */
	descriptions: {
		organisation: 'Hoe de werkgever op het bord heet.',
		locations: 'De plaats waar het werk is.',
		shifts:
			'Eén dienst per regel: naam, dagen, tijden en pauze. Om de week? Schrijf dat erachter, of “1 keer in de 3 weken”.',
		tasks: 'Eén taak per regel, in een zin die begint met je.',
		mustHaves: 'Wat echt niet kan ontbreken. Eén eis per regel.',
		story: 'Hoe het werk gaat, het team, een gewone dag. Noem getallen waar het kan.',
	} as Record<string, string>,
	examples: {
		organisation: 'Noorderwinkel',
		shifts: 'Vroeg: ma t/m wo 08:00-16:30, 30 minuten pauze',
		story: 'Tot 9.00 uur is het druk. Daarna heb je tijd voor de mail.',
	} as Record<string, string>,
	comment: {
		title: 'Zo staat de vacature ervoor',
		question: 'Vraag',
		nothing: 'Er is niets op aan te merken.',
		counts: (errors: number, others: number) =>
			[
				errors > 0 ? `${plural(errors, 'punt moet', 'punten moeten')} nog beter` : '',
				others > 0 ? `${plural(others, 'tip', 'tips')}` : '',
			]
				.filter(Boolean)
				.join(', '),
		again:
			'Pas je tekst hierboven aan, dan kijk ik opnieuw. Dat doe je met de drie puntjes rechtsboven en dan “Edit”.',
		published: (date: string) =>
			`Bij “Online vanaf” was niets te lezen. Er staat nu ${date}, de dag waarop je dit instuurde.`,
		reference: (reference: string) =>
			`Het kenmerk is voorlopig ${reference}. Wie de vacature online zet, kiest een eigen kenmerk.`,
		file: 'De vacature als bestand',
		newFile: 'Maak er op GitHub een bestand van',
		tooLong:
			'De vacature is te lang om hier te laten zien. Wie het bord beheert, maakt het bestand met npm run import-issue.',
	},
	usage: `Gebruik: npm run import-issue -- BESTAND [opties]

Leest wat iemand in het formulier voor vacatures invulde, en zegt wat er nog ontbreekt.

  BESTAND               de tekst van het issue
  --event BESTAND       in plaats daarvan: de gebeurtenis van GitHub, als JSON
  --number NUMMER       het nummer van het issue, voor het kenmerk
  --new-file-url ADRES  waar op GitHub een nieuw bestand begint, voor een link
  --write               zet het bestand ook in de map met vacatures`,
	wrong: {
		nothing: 'Noem een bestand met de tekst, of --event met de gebeurtenis van GitHub.',
		unreadable: (path: string) => `“${path}” is niet te lezen. Kijk de naam na.`,
		noForm: (path: string) =>
			`In “${path}” staat geen ingevuld formulier. Is het een gewone vacaturetekst, typ dan npm run import -- ${path}.`,
		noIssue: (path: string) => `In “${path}” staat geen issue van GitHub.`,
		tooLong: 'De tekst is langer dan een issue van GitHub kan zijn.',
		exists: (path: string) => `“${path}” is er al. Er is niets geschreven.`,
		number: (value: string) => `Bij --number staat “${value}”. Schrijf een heel getal, zoals 12.`,
		address: (value: string) =>
			`Bij --new-file-url staat “${value}”. Schrijf een adres dat begint met https.`,
	},
	written: (path: string) => `Geschreven: ${path}`,
};
