/** The form on which a decision is taken. */
export const decision = {
	title: 'Besluitformulier',
	lead: 'Eén formulier per kandidaat die alle stappen deed. Je besluit op bewijs, en je kunt het uitleggen.',
	beforeTitle: 'Afgesproken voor het eerste gesprek',
	beforeText: 'Vul dit in voor je kandidaten spreekt, en verander het daarna niet meer.',
	minimum: 'Laagste score per onderdeel om aan te nemen (wij raden 3 aan)',
	heaviest: 'Onderdeel dat het zwaarst telt, en waarom',
	decides: 'Wie beslist als jullie het niet eens worden',
	needs: 'Wat echt nodig is',
	needsCaption: 'Bewijs per punt',
	needsHead: ['Uit de vacature', 'Ja of nee', 'Bewijs (stap, wat de kandidaat zei of deed)'],
	scores: 'Afgesproken scores',
	scoresCaption: 'Van de scorekaart',
	scoresHead: ['Onderdeel', 'Stap', 'Score', 'Kan dit hier geleerd worden? Hoe?'],
	flags: 'Twijfels en wederhoor',
	flagsText:
		'Een twijfel telt pas mee als de kandidaat erop heeft kunnen reageren. Bel of mail, noem wat je zag en vraag om de andere kant. Ook wat van een referent of uit openbare bronnen komt, leg je voor.',
	flagsSay: '“We zagen … en vroegen ons af hoe dat zit. Wat is jouw kant van het verhaal?”',
	flagsCaption: 'Twijfels',
	flagsHead: [
		'Wat zagen of hoorden we (feit, bron)',
		'Voorgelegd op',
		'Antwoord van de kandidaat',
		'Telt het mee? Waarom?',
	],
	check: 'Voor je tekent',
	checkItems: [
		'Elk nee rust op een punt uit de vacature, met bewijs.',
		'We zouden hetzelfde besluiten over iemand anders met deze antwoorden.',
		'“Past niet in het team” staat hier niet. Er staat wat iemand deed of zei.',
		'Wie lager scoorde op iets dat je hier leert, is niet daarom afgewezen.',
		'Niets over gezondheid, leeftijd, afkomst, geloof, zwangerschap of loon is meegewogen.',
	],
	outcome: 'Besluit',
	outcomeItems: ['Aannemen', 'Niet aannemen', 'Tweede keus, als de kandidaat dat wil'],
	reason: 'De reden in één zin, zoals je die aan de kandidaat vertelt',
	reasonExample:
		'Zo wel: “Je antwoord op de mail was vriendelijk, maar twee van de drie vragen bleven open.” Zo niet: “Er waren betere kandidaten.”',
	tells: 'Wie belt de kandidaat, en wanneer',
	replyTerm: (term: string) => `De vacature belooft een antwoord ${term}.`,
	erase: 'Wissen',
	eraseText: (weeks: string) =>
		`Wis alle gegevens uiterlijk ${weeks} na het eind van de procedure: sollicitatie, aantekeningen, scores, opdrachten en berichten. Ook in mailbox en telefoon.`,
	eraseLonger:
		'Langer bewaren mag alleen met toestemming, hooguit een jaar. Zo staat het in de richtlijn van de Autoriteit Persoonsgegevens (gelezen op 22 november 2026).',
	eraseDate: 'Gewist op, en door wie',
	consentLonger: 'Toestemming om langer te bewaren, tot en met',
} as const;
