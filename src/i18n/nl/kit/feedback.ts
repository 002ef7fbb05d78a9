/** What hired and rejected candidates are asked. */
export const feedback = {
	title: 'Vragen over de procedure',
	lead: 'Vijf korte vragen voor iedereen die meedeed, ook voor wie niet is aangenomen.',
	how: 'Zo vraag je het',
	howItems: [
		'Stuur het een week na het besluit. Niet eerder, en maar één keer.',
		'Antwoorden is vrijwillig en zonder naam. Zeg dat erbij.',
		'Tel pas op als er vijf antwoorden of meer zijn: anders weet je van wie het komt.',
		'Kies na elke vacature één ding om anders te doen, en schrijf op wat je verwacht.',
	],
	rejected: 'Voor wie niet is aangenomen',
	rejectedMail: (title: string, employer: string) => [
		`Beste [naam],`,
		`Vorige week hoorde je dat je ${title} bij ${employer} niet bent geworden. We willen het de volgende keer beter doen. Wil je vijf vragen beantwoorden? Het kost twee minuten, is zonder naam en heeft geen invloed op een volgende sollicitatie.`,
	],
	hired: 'Voor wie is aangenomen',
	hiredMail: (title: string) => [
		`Beste [naam],`,
		`Je bent nu een paar weken bezig als ${title}. Klopt het werk met wat we beloofden? Wil je vijf vragen beantwoorden? Eerlijk mag: het helpt wie na jou komt.`,
	],
	caption: 'Vragen en antwoorden',
	head: ['Vraag', '1 (nee) tot 5 (ja)', 'Toelichting'],
	rejectedQuestions: [
		'Wist je vooraf wat er ging gebeuren en waar we op letten?',
		'Kreeg je antwoord binnen de tijd die we beloofden?',
		'Heb je kunnen laten zien wat je kunt?',
		'Ging men respectvol met je om?',
		'Begreep je waarom het nee was?',
	],
	hiredQuestions: [
		'Klopt het werk met de vacature: taken, drukte, sfeer?',
		'Kloppen diensten, loon en contract met wat er stond?',
		'Was het duidelijk waar we op letten?',
		'Gingen de stappen snel genoeg?',
		'Weet je bij wie je met een vraag terechtkunt?',
	],
	open: 'Wat zouden we één ding anders moeten doen?',
	team: 'Terugkijken met het team',
	teamItems: [
		'Welke stap gaf de meeste nieuwe informatie? Welke kan weg?',
		'Welke vraag werkte niet? Schrijf een betere in content/competencies.',
		'Hebben we de tijden uit de vacature gehaald?',
		'Wie haakte af, en bij welke stap?',
	],
} as const;
