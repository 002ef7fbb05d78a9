import { plural } from '#i18n/nl/count.ts';

/** The script of a telephone call. */
export const phone = {
	title: 'Belscript',
	lead: 'Een kort gesprek om te horen of jullie verder praten. De kandidaat beslist evengoed als jij.',
	before: 'Voor je belt',
	beforeItems: [
		'Lees de antwoorden uit de sollicitatie. Vraag niet opnieuw wat er al staat.',
		'Bel op het afgesproken moment, vanaf een rustige plek.',
		'Leg de vacature ernaast en zet een klok klaar.',
		'Lees ‘Wat je niet vraagt’, achteraan.',
	],
	part: {
		opening: 'Openen',
		work: 'Het werk, ook wat lastig is',
		roster: 'Diensten, loon en plek',
		needs: 'Wat echt nodig is',
		criteria: 'Vragen over vroeger werk',
		questions: 'Vragen van de kandidaat',
		close: 'Afronden',
	},
	opening: (employer: string, title: string, minutes: number) =>
		`“Goedemiddag, je spreekt met [je naam] van ${employer}. Je reageerde op de vacature ${title}. Komt het nu uit? Het duurt ${plural(minutes, 'minuut', 'minuten')}.”`,
	openingPlan:
		'“Ik vertel eerst iets over het werk en de diensten. Daarna heb ik een paar vragen, en jij vast ook. Ik schrijf mee, zodat ik niets vergeet.”',
	openingLater: 'Komt het niet uit, spreek dan een ander tijdstip af. Dat telt niet mee.',
	workSay: '“Dit doe je het grootste deel van de dag:”',
	hardSay: '“Dit is er lastig aan, dan weet je waar je aan begint:”',
	hardNone:
		'De vacature noemt niets wat lastig is. Vertel er zelf twee dingen, en zet ze ook in de vacature bij challenges.',
	workAsk: '“Wat spreekt je hierin aan? En wat niet?”',
	rosterSay: '“Dit staat vast over tijden, loon en plek:”',
	rosterAsk: '“Welke van deze diensten kun je werken? Wat wil je er nog over weten?”',
	rosterNote: 'Vraag niet waarom iemand een dienst niet kan werken.',
	needsText:
		'Vraag bij elk punt waar het uit blijkt. Een ja zonder voorbeeld schrijf je op als “nog niet gebleken”.',
	needsAsk: '“Waar heb je dat gedaan of geleerd?”',
	needsCaption: 'Wat echt nodig is',
	needsHead: ['Uit de vacature', 'Ja, nee, niet gebleken', 'Waaruit dat blijkt'],
	needsNone: 'De vacature noemt niets dat echt nodig is.',
	toSettle: 'Bespreek ook (krijgt geen cijfer)',
	toSettleHead: ['Onderwerp', 'Wat is afgesproken of gezegd'],
	questionsAsk: '“Wat wil je van ons weten?”',
	questionsNote:
		'Weet je iets niet, schrijf het op en zeg wanneer je erop terugkomt. Vragen stellen kost nooit punten.',
	questionsLines: 'Vragen van de kandidaat, en wat je hebt toegezegd',
	closeNext: (step: string) => `“De volgende stap is: ${step}.”`,
	closeAssesses: (what: string) => `“Daar letten we op ${what}.”`,
	closeLast: '“Dit was de laatste stap voor ons besluit.”',
	closeOffer: (step: string) => `“Is het ja, dan volgt: ${step}.”`,
	heardBefore:
		'Wat het werk is, hoorde de kandidaat al aan de telefoon. Herhaal alleen wat lastig is, en vraag door.',
	closeReply: (term: string) => `“Je hoort het ${term}, ook als het nee is.”`,
	closeReplyUnknown: '“Je hoort het uiterlijk op [dag], ook als het nee is.”',
	closeNeeds:
		'“Heb je iets nodig om aan die stap goed mee te kunnen doen? Een ander tijdstip of een andere vorm kan ook.”',
	outcome: 'Uitkomst',
	outcomeItems: [
		'Door naar de volgende stap',
		'Kandidaat ziet ervan af',
		'Niet door: er ontbreekt iets dat echt nodig is',
		'Eerst nog uitzoeken',
	],
	outcomeReason: 'De reden in één zin, zoals je die aan de kandidaat vertelt',
} as const;
