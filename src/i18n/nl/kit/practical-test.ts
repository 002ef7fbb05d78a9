import { vacancyField as field } from '#i18n/nl/kit/vacancy-field.ts';
import { plural } from '#i18n/nl/count.ts';

/** Papers for a practical test: the assignment, and how to judge it. */
export const practicalTest = {
	candidateTitle: 'Praktijkopdracht: voor jou',
	candidateLead:
		'Een klein stuk van het werk. We kijken hoe je het aanpakt, niet of je alles al weet.',
	assignment: 'De opdracht',
	fromTasks: 'Dit is een klein stuk van dit werk uit de vacature:',
	material: 'Het materiaal',
	write: 'Jouw antwoord',
	room: 'Ruimte voor aantekeningen',
	channel: {
		email: 'Schrijf je antwoord als mail.',
		chat: 'Schrijf je antwoord zoals in een chat: in korte berichten, want de klant wacht.',
		social:
			'Schrijf je antwoord als openbare reactie op sociale media. Iedereen leest mee, dus zonder persoonlijke gegevens.',
	},
	how: 'Hoe het gaat',
	atHome: (minutes: number) =>
		`Je maakt de opdracht thuis. Hij kost ${plural(minutes, 'minuut', 'minuten')}. Ben je dan niet klaar, stuur op wat je hebt.`,
	here: (minutes: number) => `De opdracht kost bij elkaar ${plural(minutes, 'minuut', 'minuten')}.`,
	tools:
		'Je mag opzoeken wat je wilt, net als in het echte werk. Zeg het erbij als je een AI-hulp hebt gebruikt.',
	otherForm: 'Heb je meer tijd of een andere vorm nodig, laat het weten. Dat kost je niets.',
	paid: 'Je krijgt betaald voor deze opdracht.',
	unpaid: 'Je werk is alleen bedoeld om je te beoordelen. We gebruiken het nergens anders voor.',
	privacy: (weeks: number) =>
		`We bewaren je werk tot hooguit ${plural(weeks, 'week', 'weken')} na het besluit.`,
	lookAt: 'Hier letten we op',
	teamTitle: 'Praktijkopdracht: klaarzetten en beoordelen',
	teamLead: 'Alle kandidaten krijgen dezelfde opdracht, dezelfde tijd en dezelfde uitleg.',
	prepare: 'Klaarzetten',
	tasks: 'Uit de vacature',
	tasksHead: ['Taak', 'Deel van de tijd'],
	mix: 'Hoe het contact verdeeld is',
	mixHead: ['Kanaal', 'Aandeel'],
	materialsFor: (count: number, minutes: number) =>
		count === 1
			? `In ${plural(minutes, 'minuut', 'minuten')} past één stuk materiaal. Het eerste vraagt het meest; het staat op het blad voor de kandidaat.`
			: `In ${plural(minutes, 'minuut', 'minuten')} passen ${count} stukken materiaal. Die staan op het blad voor de kandidaat.`,
	spare: 'Reserve, voor als het eerste bekend is geraakt',
	ownMaterial:
		'De vacature is in het Engels, het voorbeeldmateriaal in het Nederlands. Schrijf zelf een Engels stuk van dezelfde soort:',
	ownMaterialGap: '[Zet hier het materiaal, in de taal van de vacature.]',
	preparedGap: '[Zet hier wat de kandidaat krijgt, en wat er aan het eind moet zijn.]',
	prepared: 'Dit leg je klaar. Het staat met opzet niet op het blad voor de kandidaat:',
	pay: 'Geld en grenzen',
	payItems: [
		'De opdracht is alleen om te beoordelen. Wat een kandidaat maakt, verkoop, verstuur of gebruik je niet.',
		'Langer dan een uur? Dan vraagt Helder om ervoor te betalen.',
		'Vraag geen plan of idee voor een probleem dat jullie nu hebben.',
	],
	payPaid:
		'Deze stap is betaald volgens de vacature. Zorg dat het bedrag bekend is voor de opdracht begint.',
	payUnpaid: (minutes: number) =>
		`Deze stap duurt ${plural(minutes, 'minuut', 'minuten')} en de vacature zegt niet dat je ervoor betaalt. Maak de opdracht korter, of betaal en zet paid: true in de vacature.`,
	rubric: 'Beoordelen',
	rubricText:
		'Beoordeel zonder te weten van wie het is, als dat kan. Loop per kandidaat alle rijen langs en zet een kruis bij wat je het meest ziet.',
	rubricCaption: 'Vier punten om naar te kijken',
	rubricHead: ['Kijk naar', '1', '3', '5', 'Voorbeeld uit het werk'],
	scores: 'Scores voor deze stap',
	scoresText:
		'De kruisjes zijn het bewijs. Geef nu per onderdeel één cijfer. Dat gaat naar de scorekaart.',
	scoresFromRows: `De vacature zegt niet wat je in deze stap beoordeelt. Score daarom de vier punten hierboven, en zet ze in de vacature bij ${field.assesses} van deze stap.`,
	afterwards: 'Vragen om over na te praten',
	part: {
		explain: 'Uitleg en vragen',
		do: 'De opdracht',
		talk: 'Nabespreken',
		read: 'Lezen',
		check: 'Nalezen',
	},
} as const;
