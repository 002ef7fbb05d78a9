import type { FamilyText } from '#i18n/nl/kit/work/family-text.ts';

/** Care and nursing. */
export const care = {
	rolePlay: {
		candidate: [
			'Je komt bij iemand die zorg krijgt en die niet wil wat er in het zorgplan staat: medicijnen innemen, naar bed gaan of geholpen worden met wassen.',
			'Er is geen acuut gevaar. Je hebt niet alle tijd, maar je hoeft ook niet weg.',
			'Je mag hardop zeggen wat je zou opschrijven en wie je zou bellen.',
			'Het gaat om hoe je met de ander omgaat. Onze protocollen leer je hier.',
		],
		actor: 'Een bewoner of cliënt die nee zegt en daar een reden voor heeft.',
		before: [
			'Je bent wakker geworden van een geluid, of iemand kwam te vroeg. Je weet niet goed waar je bent.',
			'Je wilt geen medicijn of hulp, want de vorige keer ging dat vervelend. Dat vertel je pas als iemand rustig doorvraagt.',
			'Je wilt graag dat er iemand bij je blijft.',
		],
		opening: '“Nee. Ik hoef dat niet. Wie bent u eigenlijk? Waar is die andere?”',
		escalation: [
			'Afwijzend. Je draait je om en geeft korte antwoorden.',
			'Wordt er aangedrongen? Duw de hand of het glas rustig weg: “Ik zeg toch nee.”',
			'Wordt het doorgezet zonder te vragen? Word bang of boos en roep om iemand. Raak de kandidaat niet aan.',
		],
		calms: [
			'Iemand zegt zijn of haar naam, gaat zitten en wacht.',
			'Iemand vraagt wat er vervelend was en herhaalt dat.',
			'Je krijgt een keus: nu, of over een kwartier.',
		],
		worsens: [
			'Boven je blijven staan.',
			'“Dat moet nu eenmaal van de dokter.”',
			'Praten alsof je een kind bent.',
		],
		ending:
			'Krijg je rust en een keus, stem dan in met later. Neem het niet alsnog meteen in: ook een goed gesprek eindigt niet altijd met een ja.',
		criteria: [
			{
				name: 'Nabijheid',
				low: 'Blijft staan, begint met de handeling.',
				middle: 'Stelt zich voor, zoekt oogcontact, laat stilte vallen.',
				high: 'Sluit aan bij wat de ander voelt. Die wordt zichtbaar rustiger.',
			},
			{
				name: 'Woorden',
				low: 'Vaktaal of kinderlijke taal. Praat over de ander heen.',
				middle: 'Korte, gewone zinnen, één vraag tegelijk.',
				high: 'Vindt woorden die bij deze mens passen en controleert of ze aankomen.',
			},
			{
				name: 'Respect voor een nee',
				low: 'Zet door of dreigt.',
				middle: 'Accepteert de nee en biedt een keus.',
				high: 'Zoekt de reden achter de nee en past het aanbod daarop aan.',
			},
			{
				name: 'Veilig handelen',
				low: 'Laat het erbij, of wijkt stil af van het plan.',
				middle: 'Zegt wat er in het dossier komt en wie het hoort.',
				high: 'Noemt ook waar verder op te letten is, en wanneer er hulp komt.',
			},
		],
	},
	test: {
		assignment: [
			'Je krijgt een korte situatie te lezen. Vertel stap voor stap wat je doet, wie je belt en wat je opschrijft.',
			'Er is niet één goed antwoord. Zeg het ook als je iets niet weet, en wat je dan doet.',
			'Onze eigen protocollen hoef je niet te kennen.',
		],
		isForTeam: false,
		materials: [
			{
				title: 'Situatie 1: een val',
				paragraphs: [
					'Je vindt een bewoner op de grond naast het bed. Hij is wakker, zegt dat er niets aan de hand is en wil meteen overeind. Je bent op dat moment alleen op de afdeling. In de kamer ernaast gaat de bel.',
				],
			},
			{
				title: 'Situatie 2: medicijnen geweigerd',
				paragraphs: [
					'Een bewoner met dementie weigert de avondmedicijnen. “Jullie willen me vergiftigen.” Een collega zegt: “Doe het maar door de vla, dat doen we altijd.” In het zorgplan staat daar niets over.',
				],
			},
			{
				title: 'Situatie 3: een fout',
				paragraphs: [
					'Bij de overdracht ontdek je dat je vannacht één keer een dubbele controle bent vergeten. Er lijkt niets te zijn misgegaan en niemand heeft het gemerkt.',
				],
			},
		],
		preparation: [
			'Leg de situaties eerst voor aan een verzorgende of verpleegkundige van je eigen team: klopt het bij jullie?',
			'Schrijf van tevoren op wat er bij jullie zeker in een antwoord moet zitten.',
			'Gebruik nooit gegevens van een echte bewoner.',
			'Laat de kandidaat tijdens de opdracht geen zorg verlenen.',
		],
		afterwards: [
			'Wanneer zou je het anders aanpakken dan je nu zei?',
			'Welke keer heb je zoiets meegemaakt? Wat deed je toen?',
			'Wat zou je van ons moeten weten om dit goed te kunnen doen?',
		],
		rubric: [
			{
				name: 'Eerst veiligheid',
				low: 'Begint met tillen, geven of doorlopen.',
				middle: 'Kijkt eerst wat er is en vraagt op tijd hulp.',
				high: 'Weegt hardop af wat nu moet en wat kan wachten.',
			},
			{
				name: 'Binnen de afspraken',
				low: 'Wijkt af zonder overleg, of verzint een regel.',
				middle: 'Blijft binnen plan en bevoegdheid, en overlegt bij twijfel.',
				high: 'Legt uit waarom de regel er is, en wat te doen als die niet past.',
			},
			{
				name: 'Oog voor de mens',
				low: 'Praat alleen over handelingen.',
				middle: 'Vertelt in welke woorden de bewoner het hoort.',
				high: 'Houdt rekening met wat de bewoner voelt en wil.',
			},
			{
				name: 'Melden en opschrijven',
				low: 'Vergeet het of verzwijgt een fout.',
				middle: 'Meldt en schrijft op wat er gebeurd is.',
				high: 'Zo dat de volgende dienst er meteen mee verder kan, ook bij een eigen fout.',
			},
		],
	},
} satisfies FamilyText;
