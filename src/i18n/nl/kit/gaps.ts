import { vacancyField as field } from '#i18n/nl/kit/vacancy-field.ts';

const these = (isOne: boolean): string => (isOne ? 'deze competentie' : 'deze competenties');

/** What a vacancy lacks for its kit: what is not made, and what to add. */
export const gaps = {
	noSteps: `Er is geen belscript, gesprek of opdracht gemaakt: de vacature noemt geen stappen. Vul ${field.selection} in, met bij elke stap de soort, de duur en waar je op let.`,
	noCompetencies: `Er zijn geen vragen over gedrag: de vacature noemt geen competenties. Zet er twee tot vier bij ${field.competencies}.`,
	unassessed: (names: string, isOne: boolean) =>
		`Geen stap beoordeelt ${names}. Kandidaten lezen dat wel in de vacature. Zet ${these(isOne)} bij ${field.assesses} van een stap, of haal die weg bij ${field.competencies}.`,
	stepWithoutMinutes: (step: string, minutes: number) =>
		`De stap “${step}” heeft geen duur. Er is gerekend met ${minutes} minuten. Vul bij die stap ${field.minutes} in.`,
	stepChosen: (step: string, names: string, isOne: boolean) =>
		`De stap “${step}” zegt niet dat je let op ${names}. Het pakket vraagt er wel naar. Zet ${these(isOne)} bij ${field.assesses} van die stap, dan weten kandidaten het ook. Of haal die weg bij ${field.competencies}.`,
	stepTooShort: (step: string, names: string, isOne: boolean) =>
		`In de stap “${step}” ${isOne ? 'past' : 'passen'} ${names} niet in de tijd. Maak bij die stap ${field.minutes} groter, of beoordeel ${isOne ? 'hem' : 'ze'} in een andere stap.`,
	stepUnscored: (step: string) =>
		`De stap “${step}” zegt niet waar je op let. Vul bij die stap ${field.assesses} in.`,
	noPracticalStep:
		'Er is geen opdracht of rollenspel: de vacature noemt er geen. Wie het werk laat zien, zegt meer dan wie erover vertelt.',
	noMustHaves: `De scorelijst heeft geen punten: bij ${field.mustHaves} staat niets in de vacature.`,
	noOnboarding: `Het plan voor de eerste negentig dagen is nog leeg. Vul ${field.onboarding} in: hoeveel weken, het programma en na hoeveel weken iemand het alleen kan.`,
	noReply: `De vacature belooft geen antwoordtermijn. Vul bij ${field.apply} ${field.reply} in.`,
} as const;
