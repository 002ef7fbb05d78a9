/** The guide for an interview. */
export const interview = {
	title: 'Gespreksleidraad',
	lead: 'Alle kandidaten krijgen dezelfde vragen, in dezelfde volgorde. Zo vergelijk je antwoorden en niet indrukken.',
	before: 'Vooraf',
	beforeItems: [
		'Verdeel de rollen: één stelt de vragen, één schrijft. Wissel niet tijdens het gesprek.',
		'Lees de omschrijvingen van 1 tot en met 5 hardop met elkaar door. Wat is bij jullie een 3?',
		'Bekijk geen sociale media van de kandidaat.',
		'Zet water, pen en een klok klaar. Reserveer na afloop tien minuten om alleen te scoren.',
	],
	part: {
		opening: 'Ontvangen',
		work: 'Het werk zoals het is',
		lookAlong: 'Meekijken op de werkvloer',
		criterion: (name: string) => `Vragen over ${name}`,
		questions: 'Vragen van de kandidaat',
		close: 'Afronden',
	},
	opening: (minutes: number) =>
		`“Welkom. We hebben ${minutes} minuten. Eerst vertellen we hoe het werk echt is, dan stellen we vragen over dingen die je hebt meegemaakt, en daarna ben jij aan de beurt. We schrijven mee.”`,
	openingPause: '“Je mag altijd even nadenken, en een vraag overslaan en er later op terugkomen.”',
	lookAlongText: [
		'Spreek vooraf met een collega af wat de kandidaat ziet of hoort. Vraag klanten, bewoners of gasten om toestemming als zij herkenbaar zijn.',
		'De kandidaat kijkt mee en werkt niet.',
		'Vraag na afloop: “Wat viel je op? Wat zou je anders hebben gedaan?”',
	],
	questionsNote:
		'Kom niet in tijdnood met dit onderdeel: haal de tijd liever van je eigen vragen af.',
	spare: 'Heb je tijd over:',
	own: 'De vacature noemt dit zelf als punt. Er hoort geen competentie bij, dus schrijf hieronder eerst met elkaar op wat jullie ermee bedoelen.',
	ownMeaning: 'Dit bedoelen wij ermee',
	leftOut: (names: string) =>
		`In deze tijd past niet alles. Niet in dit gesprek: ${names}. Beoordeel dat in een andere stap, of maak het gesprek langer in de vacature.`,
} as const;
