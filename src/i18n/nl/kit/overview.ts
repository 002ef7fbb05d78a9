import { vacancyField as field } from '#i18n/nl/kit/vacancy-field.ts';

/** The first page of a kit: what is in it, in which order, and what is missing. */
export const overview = {
	title: 'Overzicht',
	lead: 'Alles om kandidaten eerlijk te spreken en te kiezen. Gemaakt uit de vacature: wat kandidaten lazen, staat ook hier.',
	facts: 'De vacature in het kort',
	documents: 'De documenten',
	order: 'In de volgorde waarin je ze gebruikt. Druk af wat je nodig hebt.',
	csv: 'Scorekaart als rekenblad',
	csvNote: 'Voor Excel of LibreOffice, met puntkomma’s.',
	planCaption: 'De stappen',
	planHead: ['Stap', 'Duur', 'Binnen', 'Met', 'Waar je op let'],
	plan: 'De stappen en de tijd',
	reply: (term: string) => `Eerst antwoord op een sollicitatie: ${term}.`,
	total: (text: string) =>
		`Kandidaten lezen in de vacature: “${text}” Duurt het langer, laat het dan weten.`,
	coverage: 'Wat je waar beoordeelt',
	coverageCaption: 'Elke competentie uit de vacature hoort in minstens één stap',
	coverageHead: ['Competentie', 'Betekenis', 'In stap'],
	nowhere: 'Nergens',
	missing: 'Wat er niet is, en hoe dat komt',
	missingNone: 'Alles wat de vacature nodig heeft voor dit pakket, staat erin.',
	erase: 'Gegevens wissen',
	eraseText: (weeks: string) =>
		`Wis uiterlijk ${weeks} na het eind van de procedure alles van wie niet is aangenomen. Zet die dag nu in je agenda.`,
	eraseUnknown: `De vacature noemt geen bewaartermijn. De Autoriteit Persoonsgegevens noemt vier weken na het eind van de procedure gebruikelijk. Vul bij ${field.privacy} ${field.retention} in.`,
	eraseDay: (day: string) => `Loopt de procedure zoals gepland, dan is dat uiterlijk op ${day}.`,
	secret:
		'Dit pakket staat met opzet niet op de site: kandidaten zouden de vragen en de scores kunnen lezen. Deel de map alleen met wie meebeslist.',
	english:
		'De vacature is in het Engels. Deze documenten zijn voor het team en daarom in het Nederlands; zinnen uit de vacature staan in het Engels.',
} as const;
