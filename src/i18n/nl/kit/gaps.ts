/** What a vacancy lacks for its kit: what is not made, and what to add. */
export const gaps = {
	noSteps:
		'Er is geen belscript, gesprek of opdracht gemaakt: de vacature noemt geen stappen. Zet ze bij selection, met type, minutes en assesses.',
	noCompetencies:
		'Er zijn geen vragen over gedrag: de vacature noemt geen competenties. Zet er twee tot vier bij competencies.',
	unassessed: (names: string) =>
		`Geen stap beoordeelt ${names}. Zet het bij assesses van een stap, of haal het weg bij competencies.`,
	stepWithoutMinutes: (step: string, minutes: number) =>
		`De stap “${step}” heeft geen duur. Er is gerekend met ${minutes} minuten. Zet minutes erbij.`,
	stepChosen: (step: string, names: string) =>
		`De stap “${step}” zegt niet dat je let op ${names}. Het pakket vraagt er wel naar. Zet het daar bij assesses, dan weten kandidaten het ook, of haal het weg bij competencies.`,
	stepTooShort: (step: string, names: string) =>
		`In de stap “${step}” past ${names} niet in de tijd. Maak minutes groter, of beoordeel het in een andere stap.`,
	stepUnscored: (step: string) =>
		`De stap “${step}” zegt niet waar je op let. Zet het bij assesses.`,
	noPracticalStep:
		'Er is geen opdracht of rollenspel: de vacature noemt er geen. Wie het werk laat zien, zegt meer dan wie erover vertelt.',
	noMustHaves: 'De scorelijst heeft geen punten: de vacature noemt geen mustHaves.',
	noOnboarding:
		'Het plan voor de eerste negentig dagen is nog leeg: zet weeks, programme en independentAfterWeeks bij onboarding.',
	noReply: 'De vacature belooft geen antwoordtermijn. Zet apply.replyWithinWorkdays erbij.',
} as const;
