import type { FamilyText } from '#i18n/nl/kit/work/family-text.ts';

/** Leading, coaching and teaching people. */
export const leading = {
	rolePlay: {
		candidate: [
			'Je hebt een gesprek met iemand die je begeleidt. De laatste twee weken gaat het minder: een paar klachten, en twee keer te laat.',
			'Je hebt een kwartier. Je mag zelf kiezen wat je afspreekt.',
			'Het gaat om hoe je het gesprek voert, niet om onze regels.',
		],
		actor: 'Iemand die goed werk leverde en nu minder, en zich aangevallen voelt.',
		before: [
			'Je hebt een reden die je niet uit jezelf vertelt: je vindt de verdeling van het werk oneerlijk.',
			'Een collega die dezelfde fouten maakt, krijgt daar volgens jou nooit iets over te horen.',
			'Je wilt hier blijven werken.',
		],
		opening: '“Moet ik nu op het matje komen? Ik heb het druk genoeg.”',
		escalation: [
			'Afwerend, met korte antwoorden.',
			'Krijg je alleen cijfers te horen? “En die anderen dan? Die komen ook te laat.”',
			'Word je een oplossing opgelegd? “Dan doe ik voortaan precies wat er staat en niets meer.”',
		],
		calms: [
			'Iemand noemt één concreet voorbeeld en vraagt wat er speelde.',
			'Iemand luistert naar het punt over de verdeling, zonder het meteen goed of af te keuren.',
			'Je mag zelf een eerste stap voorstellen.',
		],
		worsens: [
			'Over anderen praten die er niet bij zijn.',
			'“Iedereen vindt dat je …”',
			'Sussen, zodat je niet weet wat er van je verwacht wordt.',
		],
		ending:
			'Wordt er geluisterd en is duidelijk wat er verwacht wordt, stel dan zelf een stap voor. Stop na de afgesproken tijd.',
		criteria: [
			{
				name: 'Duidelijk zijn',
				low: 'Draait eromheen of oordeelt over de persoon.',
				middle: 'Noemt gedrag, gevolg en wat er anders moet.',
				high: 'De ander kan in eigen woorden zeggen wat er verwacht wordt.',
			},
			{
				name: 'Luisteren',
				low: 'Praat door, vult in.',
				middle: 'Vraagt door en vat samen.',
				high: 'Krijgt de echte reden boven tafel.',
			},
			{
				name: 'Rust',
				low: 'Gaat in de tegenaanval of sust.',
				middle: 'Blijft bij het onderwerp.',
				high: 'De ander laat de verdediging los.',
			},
			{
				name: 'Afspraak',
				low: 'Legt op of laat open.',
				middle: 'Eén afspraak, met een datum.',
				high: 'De ander bedenkt de stap, de leidinggevende zegt wat die er zelf voor doet.',
			},
		],
	},
	test: {
		assignment: [
			'Je krijgt een korte situatie met cijfers en drie opmerkingen uit een team. Bereid in de helft van de tijd voor wat je er maandag mee doet, en vertel het ons in de andere helft.',
			'Er is niet één goed antwoord. Zeg ook wat je nog zou willen weten, en van wie.',
		],
		isForTeam: false,
		materials: [
			{
				title: 'De situatie',
				paragraphs: [
					'In een team van twaalf is het aantal gesprekken of opdrachten per dag in een maand met een vijfde gestegen. Twee mensen zijn ziek. De tevredenheid ging van 8,1 naar 7,4.',
					'Opmerking 1: “We doen nu alles half.” Opmerking 2: “De nieuwe werkwijze kost per keer twee minuten extra.” Opmerking 3: “Het gaat prima zo, als iedereen gewoon doorwerkt.”',
					'Je mag niemand extra inhuren. De nieuwe werkwijze is vorige maand ingevoerd door je eigen leidinggevende.',
				],
			},
		],
		preparation: [
			'Verander de getallen zo dat ze op jullie team lijken, maar gebruik geen echte cijfers over mensen.',
			'Schrijf van tevoren op welke vragen je een goede kandidaat verwacht te horen.',
			'Laat een leidinggevende uit een ander team de opdracht eerst maken.',
		],
		afterwards: [
			'Wat doe je maandagochtend als eerste, en wat pas later?',
			'Hoe vertel je je eigen leidinggevende dat de werkwijze tijd kost?',
			'Waaraan merk je na twee weken dat het niet werkt?',
		],
		rubric: [
			{
				name: 'Eerst begrijpen',
				low: 'Komt meteen met een maatregel.',
				middle: 'Vraagt naar oorzaken en spreekt met het team.',
				high: 'Onderscheidt wat de cijfers zeggen van wat mensen ervaren.',
			},
			{
				name: 'Kiezen',
				low: 'Een lijst van alles.',
				middle: 'Twee of drie stappen in volgorde.',
				high: 'Noemt ook wat er even blijft liggen, en wie dat merkt.',
			},
			{
				name: 'Mensen meenemen',
				low: 'Vertelt het team wat er gaat gebeuren.',
				middle: 'Betrekt het team bij de oplossing.',
				high: 'Heeft ook oog voor wie stil is en voor wie ziek is, zonder naar ziekte te vragen.',
			},
			{
				name: 'Meten',
				low: 'Weet niet waaraan te zien is of het werkt.',
				middle: 'Noemt één maat en een datum.',
				high: 'Let ook op wat er slechter kan worden.',
			},
		],
	},
} satisfies FamilyText;
