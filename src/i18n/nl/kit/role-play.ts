import { vacancyField as field } from '#i18n/nl/kit/vacancy-field.ts';

/** Papers for a role play: for the candidate, the actor and whoever watches. */
export const rolePlay = {
	candidateTitle: 'Rollenspel: voor jou',
	candidateLead: 'Je speelt jezelf in dit werk. De ander speelt een rol.',
	situation: 'De situatie',
	how: 'Hoe het gaat',
	howItems: (read: string, play: string, talk: string) => [
		`Je krijgt ${read} om dit te lezen en vragen te stellen.`,
		`Het spel duurt ${play}. Wij zeggen wanneer het klaar is. Je mag één keer “stop” zeggen en opnieuw beginnen.`,
		`Daarna praten we ${talk} na. Jij mag eerst zeggen wat goed ging.`,
		'Toneelspelen hoeft niet. Vind je een rollenspel moeilijk, zeg het: dan vertel je stap voor stap wat je zou doen. Dat telt even zwaar.',
	],
	lookAt: 'Hier letten we op',
	actorTitle: 'Rollenspel: rolkaart voor de acteur',
	actorLead:
		'Speel voor elke kandidaat dezelfde rol, in dezelfde stappen. Je maakt het niet leuker of zwaarder voor de een dan voor de ander.',
	role: 'Wie je bent',
	before: 'Wat eraan voorafging',
	opening: 'Zo begin je',
	escalation: 'Drie stappen',
	escalationText:
		'Begin bij stap 1. Ga pas verder als de vorige stap niets oplevert. Doet de kandidaat iets van ‘Daar word je rustiger van’, ga dan een stap terug.',
	calms: 'Daar word je rustiger van',
	worsens: 'Daar word je bozer of stiller van',
	ending: 'Zo stop je',
	rules: 'Spelregels',
	ruleItems: [
		'Blijf in je rol tot iemand “stop” zegt.',
		'Niet schelden, niet aanraken, niets over uiterlijk, afkomst of geslacht.',
		'Help niet, en stel geen strikvragen.',
		'Is de kandidaat van slag, stap dan uit je rol en vraag hoe het gaat.',
	],
	challenges: 'De vacature noemt dit lastig. Laat terugkomen wat bij je rol past:',
	observerTitle: 'Rollenspel: observeren en scoren',
	observerLead: 'Kijk en schrijf tijdens het spel. Score pas als de kandidaat weg is.',
	observe: 'Tijdens het spel',
	observeText:
		'Schrijf letterlijk op wat je hoort en ziet. Zet daarna per rij een kruis bij wat je het meest zag.',
	observeCaption: 'Vier punten om op te letten',
	observeHead: ['Let op', '1', '3', '5', 'Wat je zag of hoorde'],
	after: 'Napraten',
	afterItems: [
		'“Wat ging er goed?”',
		'“Op welk moment had je het anders willen doen? Doe die zin nog eens.”',
		'“Wat had je nodig om dit echt op te lossen?”',
	],
	afterNote: 'Kan iemand na één aanwijzing iets beter doen? Schrijf dat op: leren telt ook.',
	scores: 'Scores voor deze stap',
	scoresFromRows: `De vacature zegt niet wat je in deze stap beoordeelt. Score daarom de vier punten hierboven, en zet ze in de vacature bij ${field.assesses} van deze stap.`,
	notesDuring: 'Letterlijke zinnen',
	part: { read: 'Lezen', play: 'Spelen', talk: 'Napraten' },
} as const;
