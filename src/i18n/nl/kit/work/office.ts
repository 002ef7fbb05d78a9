import type { FamilyText } from '#i18n/nl/kit/work/family-text.ts';

/** Administration, bookkeeping, planning, personnel. */
export const office = {
	rolePlay: {
		candidate: [
			'Een collega van een andere afdeling komt bij je met iets dat vandaag nog moet. Je had de middag al vol, en je mist gegevens om het te doen.',
			'Je mag zelf kiezen wat je toezegt. Weet je iets niet, zeg dan hoe je het uitzoekt.',
			'Onze systemen leer je hier. Het gaat om hoe je het gesprek voert.',
		],
		actor: 'Een collega die iets te laat aanlevert en zelf onder druk staat.',
		before: [
			'Je hebt iets nodig dat vandaag verwerkt, gepland of betaald moet worden. Kies iets dat bij jullie echt voorkomt.',
			'Er ontbreekt een gegeven. Je weet dat, en hoopt dat het zonder kan.',
			'Je hebt het zelf drie dagen laten liggen. Dat geef je alleen toe als er vriendelijk naar gevraagd wordt.',
		],
		opening: '“Dit moet vandaag nog mee, dat kan toch wel even? Het zijn maar vijf minuutjes.”',
		escalation: [
			'Vlot en vriendelijk. Je gaat ervan uit dat het kan.',
			'Krijg je een nee of een regel? “Bij je voorganger kon het altijd.”',
			'Blijft het nee? “Dan zal ik de directie wel vertellen dat het aan jullie ligt.” Niet schelden.',
		],
		calms: [
			'Iemand vraagt wat er gebeurt als het morgen wordt.',
			'Iemand zegt precies welk gegeven ontbreekt en wie het heeft.',
			'Je krijgt een tijdstip waarop het af is.',
		],
		worsens: [
			'“Zo werkt dat niet bij ons.”',
			'Zuchten, of een preek over te laat komen.',
			'Ja zeggen zonder te weten of het lukt.',
		],
		ending:
			'Krijg je een tijdstip of een deel vandaag, neem dat dan aan. Stop na de afgesproken tijd.',
		criteria: [
			{
				name: 'Doorvragen',
				low: 'Zegt meteen ja of nee.',
				middle: 'Vraagt wat het is, wanneer het echt moet en wat er ontbreekt.',
				high: 'Komt achter wat er misgaat als het wacht, en weegt dat hardop.',
			},
			{
				name: 'Grens',
				low: 'Geeft toe, of wijst botweg af.',
				middle: 'Zegt wat niet kan, met de reden.',
				high: 'Zegt nee tegen het hoe en ja tegen het doel.',
			},
			{
				name: 'Toon',
				low: 'Verwijtend of benauwd.',
				middle: 'Zakelijk en vriendelijk.',
				high: 'De collega vertelt uit zichzelf wat er misging.',
			},
			{
				name: 'Afspraak',
				low: 'Blijft vaag.',
				middle: 'Wie doet wat, en wanneer.',
				high: 'Ook hoe dit een volgende keer eerder komt.',
			},
		],
	},
	test: {
		assignment: [
			'Je krijgt een stapel van acht korte berichten en gegevens. Leg ze in de volgorde waarin je ze zou doen, en werk de eerste twee uit.',
			'Zoek ook wat niet klopt: er zitten een paar fouten in.',
			'Onze systemen hoef je niet te kennen. Schrijf op wat je aan wie zou vragen.',
		],
		isForTeam: false,
		materials: [
			{
				title: 'Acht berichten in je postvak',
				paragraphs: [
					'1. Een klant: “Het bedrag op de factuur is hoger dan de offerte.” Bijlage: factuur € 1.210, offerte € 1.120.',
					'2. De leidinggevende: “Kun je vóór 15.00 uur doorgeven wie er morgen werkt?”',
					'3. Een collega: “Ik ben morgen ziek, kun jij het regelen?”',
					'4. Een leverancier: “Wij hebben een nieuw rekeningnummer. Graag vandaag aanpassen.” Het komt van een adres dat je niet kent.',
					'5. Een formulier met 31 juni als datum.',
					'6. Dezelfde factuur als bij 1, maar nu twee keer geboekt.',
					'7. “Waar blijft mijn antwoord? Ik mailde vorige week al.”',
					'8. Een uitnodiging voor een borrel.',
				],
			},
		],
		preparation: [
			'Vervang waar nodig een bericht door een dat bij jullie werk past. Gebruik geen echte namen, bedragen of dossiers.',
			'Schrijf van tevoren op welke fouten erin zitten en wat je zeker bovenaan wilt zien.',
			'Laat een collega de opdracht eerst maken, binnen dezelfde tijd.',
		],
		afterwards: [
			'Waarom ligt dit bovenaan?',
			'Welk bericht vertrouw je niet, en wat doe je ermee?',
			'Wat heb je laten liggen, en wanneer pak je dat op?',
		],
		rubric: [
			{
				name: 'Volgorde',
				low: 'Op volgorde van binnenkomst.',
				middle: 'Wat een vast tijdstip heeft, gaat voor.',
				high: 'Weegt ook wat er misgaat als iets wacht, en zegt dat.',
			},
			{
				name: 'Nauwkeurig',
				low: 'Ziet geen of één fout.',
				middle: 'Ziet de meeste fouten.',
				high: 'Ziet ze, en zegt hoe ze te voorkomen zijn.',
			},
			{
				name: 'Controle',
				low: 'Voert uit wat er gevraagd wordt, ook bij twijfel.',
				middle: 'Vraagt na voor er iets verandert of betaald wordt.',
				high: 'Gaat het na via een eigen weg, zoals een nummer dat al bekend was.',
			},
			{
				name: 'Opschrijven',
				low: 'Een collega kan er niet mee verder.',
				middle: 'Duidelijk wie wat moet doen.',
				high: 'In één keer te begrijpen, ook volgende week.',
			},
		],
	},
} satisfies FamilyText;
