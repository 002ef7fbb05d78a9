import type { FamilyText } from '#i18n/nl/kit/work/family-text.ts';

/** Software, design, text, marketing, analysis: making something for somebody who wants it otherwise. */
export const making = {
	rolePlay: {
		candidate: [
			'Vlak voor de oplevering vraagt een opdrachtgever of collega om een verandering. Jij hebt het gemaakt en denkt dat het er slechter van wordt voor de mensen die het gebruiken.',
			'Jij bepaalt niet alleen. Je mag voorstellen doen en vragen stellen.',
			'Het gaat niet om wie er gelijk krijgt, maar om hoe je het gesprek voert.',
		],
		actor: 'Een opdrachtgever of collega die van dit vak weinig weet en onder druk staat.',
		before: [
			'Je directie zag het gisteren en vond het kaal. Dat vertel je pas als iemand vraagt waar de wens vandaan komt.',
			'Je wilt iets toevoegen: een bewegend beeld, een langere tekst, een extra stap. Kies iets dat bij het werk past.',
			'Je hebt al gezegd dat het vrijdag af is.',
		],
		opening:
			'“Het is mooi hoor. Kan dat bovenaan nog even iets opvallender? Met wat beweging erin?”',
		escalation: [
			'Vriendelijk, met een oplossing die je zelf al bedacht hebt.',
			'Krijg je vaktaal of een principe te horen? “Ik snap dat allemaal niet, het moet gewoon mooier.”',
			'Blijft het nee? “Dan vraag ik wel iemand anders.” Blijf zakelijk.',
		],
		calms: [
			'Iemand vraagt wat je met de verandering wilt bereiken.',
			'Iemand legt in gewone woorden uit wie er last van heeft.',
			'Je krijgt twee mogelijkheden, met wat ze kosten.',
		],
		worsens: [
			'Een lesje over het vak.',
			'“Dat is technisch niet mogelijk.”',
			'Ja zeggen en het daarna niet doen.',
		],
		ending:
			'Krijg je een andere weg naar hetzelfde doel, zeg dan dat je die aan je directie wilt laten zien. Stop na de afgesproken tijd.',
		criteria: [
			{
				name: 'Doel zoeken',
				low: 'Praat over de oplossing van de ander.',
				middle: 'Vraagt wat de ander wil bereiken.',
				high: 'Vindt de wens achter de wens en zegt die hardop.',
			},
			{
				name: 'Uitleggen',
				low: 'Vaktaal of een principe.',
				middle: 'Gewone woorden, met een voorbeeld.',
				high: 'De ander kan het zelf aan de directie uitleggen.',
			},
			{
				name: 'Gebruiker',
				low: 'Smaak tegen smaak.',
				middle: 'Noemt wie er last van heeft.',
				high: 'Stelt voor om het te proberen met mensen die het gebruiken.',
			},
			{
				name: 'Afspraak',
				low: 'Geeft toe of weigert.',
				middle: 'Eén voorstel met gevolgen voor de tijd.',
				high: 'Een keus, met wat elke weg kost en wanneer er besloten wordt.',
			},
		],
	},
	test: {
		assignment: [
			'Je verbetert samen met een of twee van ons een klein stuk werk dat niet goed genoeg is. Denk hardop.',
			'Je mag opzoeken wat je wilt en alles vragen. Af hoeft het niet: het gaat om hoe je kijkt, kiest en uitlegt.',
			'Het stuk is voor dit gesprek gemaakt. We gebruiken niet wat jij maakt.',
		],
		isForTeam: true,
		materials: [
			{
				title: 'Het stuk werk',
				paragraphs: [
					'Leg klaar: [een pagina, ontwerp, tekst of tabel met vijf fouten]. Neem drie fouten die iemand in dit vak snel ziet, één die de gebruiker raakt en één waarover je kunt twisten.',
					'Vertel erbij voor wie het is, waar het voor dient en wat niet mag veranderen. Schrijf die drie dingen op één vel.',
				],
			},
		],
		preparation: [
			'Gebruik een stuk dat voor deze opdracht gemaakt is, of oud werk dat klaar is. Geen lopende opdracht: dat zou onbetaald werk zijn.',
			'Schrijf de vijf fouten van tevoren op, voor alle kandidaten dezelfde.',
			'Zet klaar waarmee gewerkt wordt, of vraag de kandidaat wat die zelf gebruikt. Vraag ook naar hulpmiddelen.',
			'Laat een collega de opdracht eerst doen, binnen dezelfde tijd.',
		],
		afterwards: [
			'Wat zou je als eerste veranderen als je nog een dag had?',
			'Welke keus zou je willen voorleggen voor je verdergaat, en aan wie?',
			'Waar ben je niet zeker van?',
		],
		rubric: [
			{
				name: 'Kijken',
				low: 'Begint te veranderen zonder te vragen voor wie het is.',
				middle: 'Vindt de fouten die je snel ziet.',
				high: 'Vindt ook wat de gebruiker raakt, en controleert het.',
			},
			{
				name: 'Kiezen',
				low: 'Wil alles overdoen, of begint bij een detail.',
				middle: 'Begint met wat het meest oplevert.',
				high: 'Noemt wat blijft liggen, en waarom.',
			},
			{
				name: 'Vakwerk',
				low: 'De verandering werkt niet.',
				middle: 'De verandering werkt en is te onderhouden.',
				high: 'Eenvoudig, en bestand tegen bijzondere gevallen die de kandidaat zelf bedenkt.',
			},
			{
				name: 'Uitleggen',
				low: 'Werkt stil of in vaktaal.',
				middle: 'Zegt wat er gebeurt en waarom.',
				high: 'Een collega uit een ander vak kan het volgen, en vragen veranderen het werk.',
			},
		],
	},
} satisfies FamilyText;
