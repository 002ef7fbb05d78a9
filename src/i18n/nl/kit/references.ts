import { plural } from '#i18n/nl/count.ts';

/** Questions for referees, and the consent that comes first. */
export const references = {
	title: 'Referenties',
	lead: 'Alleen als het nodig is, alleen bij wie je wilt aannemen, en alleen met toestemming.',
	when: 'Wanneer wel, wanneer niet',
	whenItems: [
		'Vraag referenties pas als je iemand wilt aannemen. Eerder zijn het gegevens die je niet nodig hebt.',
		'Bel alleen mensen die de kandidaat zelf noemt. Ook niet “even informeel” een bekende.',
		'Bel nooit de huidige werkgever zonder dat de kandidaat dat uitdrukkelijk wil.',
		'Schrijf vooraf op wat je nog wilt weten. Weet je al genoeg, bel dan niet.',
	],
	inVacancy: 'Zo staat het in de vacature:',
	notInVacancy:
		'In de vacature staat niets over referenties. Wil je bellen, zet het er dan bij (screening, type references, met een reden) en vertel het de kandidaat voor het gesprek.',
	consent: 'Toestemming voor referenties',
	consentLead: 'Je beslist zelf of we iemand bellen, en wie.',
	consentSection: 'Wat je goedvindt',
	consentFile: 'Laat de kandidaat eerst het blad ‘Toestemming voor referenties’ lezen en invullen.',
	consentText: (employer: string, title: string) => [
		`Ik solliciteer bij ${employer} op de vacature ${title}. ${employer} mag de mensen hieronder bellen om mijn werk te bespreken. Zij weten dat ze gebeld kunnen worden.`,
		'Het gesprek gaat alleen over: hoe ik werk, of ik afspraken nakom, hoe ik samenwerk en de onderwerpen die hieronder staan.',
		'Ik hoor wat er gezegd is en mag daarop reageren voordat er een besluit valt.',
	],
	consentWithdraw: (contact: string) =>
		`Ik mag deze toestemming op elk moment intrekken, zonder reden, met een bericht aan ${contact}. Dan wordt er niet meer gebeld en worden de aantekeningen gewist. Zeg ik nee, dan telt dat niet tegen mij.`,
	consentContactUnknown: '[naam en mailadres]',
	consentKeep: (weeks: number) =>
		`De aantekeningen worden uiterlijk ${plural(weeks, 'week', 'weken')} na het besluit gewist.`,
	consentKeepUnknown: 'De aantekeningen worden uiterlijk vier weken na het besluit gewist.',
	referee: (number: number) => `Referent ${number}: naam, werkrelatie en telefoonnummer`,
	topics: 'Onderwerpen die ook besproken mogen worden',
	signature: 'Naam, datum en handtekening',
	call: 'Het gesprek (15 minuten)',
	callSay: (employer: string, title: string) =>
		`“Ik bel namens ${employer} over [naam], die u als referentie noemde. Het gaat om werk als ${title}. [Naam] hoort van mij wat u vertelt. Hebt u een kwartier?”`,
	callQuestionsCaption: 'Vragen en antwoorden',
	callHead: ['Vraag', 'Antwoord'],
	questions: [
		'Waar en wanneer werkte u samen, en wat was uw rol?',
		'Welke taken had [naam]? Wat ging daarvan het best? Noem een voorbeeld.',
		'Hoe ging [naam] om met afspraken en tijden? Noem een voorbeeld.',
		'Hoe werkte [naam] samen als het druk was of niet liep?',
		'Wat had [naam] nodig om het werk goed te doen? Wat raadt u ons aan in de eerste maanden?',
		'Zou u opnieuw met [naam] werken? Voor welk werk wel, en voor welk niet?',
	],
	about: (name: string, definition: string) =>
		`${name} (${definition}) Kunt u een moment noemen waarop u dat zag, of juist miste?`,
	notToAsk:
		'Vraag ook een referent niet naar ziekte, verzuim, thuissituatie, leeftijd, afkomst, geloof of loon. Vertelt iemand het toch, schrijf het niet op.',
	after: 'Daarna: wederhoor',
	afterItems: [
		'Vertel de kandidaat wat er gezegd is, ook als het goed was.',
		'Vraag bij twijfel: “Herken je dat? Wat is jouw kant?” Schrijf het antwoord op het besluitformulier.',
		'Eén oordeel zonder voorbeeld is geen bewijs. Weeg het niet mee.',
	],
	sources:
		'Toestemming vooraf vraagt de NVP Sollicitatiecode; dat zij in te trekken is, staat in de AVG, artikel 7. Gelezen op 22 november 2026.',
} as const;
