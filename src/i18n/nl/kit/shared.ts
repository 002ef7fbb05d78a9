import { vacancyField as field } from '#i18n/nl/kit/vacancy-field.ts';
import { plural } from '#i18n/nl/count.ts';

/** What several documents of the hiring kit say. */
export const shared = {
	kit: 'Selectiepakket',
	toOverview: 'Naar het overzicht',
	audience: {
		team: 'Alleen voor het team. Niet aan kandidaten geven.',
		actor: 'Alleen voor wie de rol speelt. Niet aan kandidaten geven.',
		candidate: 'Voor de kandidaat.',
		colleague: 'Voor het team en de nieuwe collega.',
	},
	audienceTitle: 'Wie dit mag lezen',
	translate: 'De vacature is in het Engels: vertaal dit blad voor je het geeft.',
	quoted: (name: string) => `“${name}”`,
	vacancy: 'Vacature',
	employer: 'Werkgever',
	reference: 'Kenmerk',
	stepWord: 'Stap',
	step: (number: number) => `Stap ${number}`,
	minutes: (count: number) => plural(count, 'minuut', 'minuten'),
	with: 'Met',
	length: 'Duur',
	/** Who, by a number: a name says more than whoever scores has to know. */
	candidate: 'Kandidaat (nummer)',
	assessor: 'Ingevuld door',
	date: 'Datum',
	printed: (date: string) => `Gemaakt op ${date} uit de vacature.`,
	notLegalAdvice: 'Dit is geen juridisch advies. Vraag bij twijfel een jurist.',
	box: (from: number, to: number, title: string) => `${from} – ${to} min: ${title}`,
	boxes: 'De tijd',
	boxesHead: ['Van – tot', 'Minuten', 'Onderdeel'],
	boxesTotal: 'Samen',
	boxSpan: (from: number, to: number) => `${from}\u00A0–\u2060\u00A0${to}`,
	assumed: (minutes: number) =>
		`De vacature noemt geen duur voor deze stap. Hier staat ${plural(minutes, 'minuut', 'minuten')}.`,
	chosen: `De vacature noemt bij deze stap geen competenties. Daarom koos dit pakket ze uit de hele vacature. Zet bij ${field.assesses} van deze stap wat je hier beoordeelt: dan weten kandidaten het ook.`,
	notes: 'Aantekeningen: wat de kandidaat zei of deed',
	score: 'Score',
	lookFor: 'Dit zie of hoor je bij iemand die het goed doet:',
	behaviourFrom: (name: string) => `${name}: waar je op let`,

	starTitle: 'Zo vraag je door',
	starText:
		'Vraag naar iets dat echt gebeurd is, niet naar wat iemand zóu doen. Loop de vier stappen langs. Blijft er één leeg, vraag daar dan naar.',
	starCaption: 'Vier stappen: STAR',
	starHead: ['Stap', 'Vraag'],
	star: [
		['Situatie', 'Wanneer was dat? Wie waren erbij?'],
		['Taak', 'Wat werd er van jou verwacht?'],
		['Aanpak', 'Wat deed of zei je precies? Wat was je eerste zin?'],
		['Resultaat', 'Hoe liep het af? Waaraan merkte je dat? Wat zou je nu anders doen?'],
	],
	probesTitle: 'Zinnen die niets voorzeggen',
	probes: [
		'“Vertel eens verder.”',
		'“Wat gebeurde er toen?”',
		'“Wat deed jij daarin, en wat deden anderen?”',
		'“Wat bedoel je met …?” Herhaal het woord van de kandidaat.',
		'Vijf tellen niets zeggen.',
	],
	noExample:
		'Heeft iemand geen voorbeeld uit werk? Dan mag het ook uit school, een stage, vrijwilligerswerk of een vereniging komen. Dat telt even zwaar.',
	noteTaking:
		'Schrijf op wat je hoort en ziet, niet wat je ervan vindt: “liet de ander uitpraten, vatte samen” en niet “leuk type”. Een kandidaat mag opvragen wat je bewaart (AVG, artikel 15).',

	scoringTitle: 'Zo score je',
	scoring: [
		'Ieder scoort eerst alleen, meteen na afloop en zonder te overleggen.',
		'Geef per onderdeel één cijfer van 1 tot en met 5, met het bewijs erbij. De omschrijvingen bepalen het cijfer, niet je gevoel.',
		'Geen bewijs? Laat het cijfer leeg. Een leeg vak is geen 1.',
		'Leg de scores daarna naast elkaar. Begin bij het onderdeel waar je het meest verschilt.',
		'Spreek per onderdeel één score af. Neem niet zomaar het gemiddelde.',
	],
	between: (low: number, high: number) => `Tussen ${low} en ${high} in.`,
	ownAnchors: [
		'Laat het niet zien, of doet iets wat in dit werk schade geeft.',
		'Laat het soms zien, en alleen met hulp.',
		'Doet het zoals het werk het vraagt.',
		'Doet het ook als het lastiger wordt.',
		'Doet het zo dat collega’s ervan kunnen leren.',
	],
	ownQuestion: (criterion: string) =>
		`Wanneer kwam het in je werk aan op “${criterion}”? Vertel wat er gebeurde en wat jij deed.`,
	ownQuestionBack: (criterion: string) =>
		`Wanneer ging het mis met “${criterion}”? Wat heb je daarna veranderd?`,

	notToAskTitle: 'Wat je niet vraagt',
	notToAskCaption: 'Niet vragen, en wat wel kan',
	notToAskHead: ['Vraag niet naar', 'Vraag of zeg wel'],
	notToAsk: [
		[
			'Gezondheid, ziekte, verzuim, medicijnen, een beperking',
			'Noem de taken en de diensten. Vraag aan iedereen: “Heb je iets nodig om dit gesprek goed te voeren?”',
		],
		[
			'Zwangerschap, kinderen, kinderwens, relatie, opvang',
			'“Dit zijn de diensten. Kun je die werken?”',
		],
		['Leeftijd of geboortejaar', 'Ervaring die in de vacature staat'],
		[
			'Afkomst, nationaliteit, moedertaal, accent, geloof',
			'“Mag je in Nederland werken?” en het taalniveau uit de vacature',
		],
		['Seksuele gerichtheid, politiek, vakbond', 'Niets: het doet er niet toe'],
		[
			'Wat iemand nu verdient of verdiende, een loonstrook',
			'“Dit betaalt het werk. Past dat bij wat je zoekt?”',
		],
		['Een strafblad', 'Alleen een VOG, als de vacature die noemt'],
		['Burgerservicenummer, paspoort, foto', 'Pas als iemand is aangenomen'],
	],
	notToAskSmallTalk:
		'Ook niet bij de koffie. Begint de kandidaat er zelf over, vraag dan niet door en schrijf het niet op.',
	notToAskSources:
		'Waarop dit rust: de wetten op gelijke behandeling (AWGB, WGB, WGBL, WGBH/CZ), de Wet op de medische keuringen, de AVG en de NVP Sollicitatiecode. Niet naar loon vragen staat in Europese richtlijn 2023/970, artikel 5; de Nederlandse wet daarvoor (36 949) was op 8 oktober 2026 nog een wetsvoorstel. Gelezen op 22 november 2026.',
} as const;
