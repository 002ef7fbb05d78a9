/** Messages to candidates, to copy. */
export const messages = {
	title: 'Berichten',
	lead: 'Teksten om te kopiëren. Vul in wat tussen haken staat en lees ze hardop voor je ze stuurt.',
	outreach: 'Iemand benaderen',
	outreachNote: (count: number) =>
		`Hooguit 300 tekens, zoals bij een uitnodiging op LinkedIn: dit zijn er ${count}, met de haken erbij. Stuur het alleen aan wie openstaat voor werk, en één keer.`,
	outreachText: (parts: { title: string; employer: string; facts: string }) =>
		`Hoi [naam], bij ${parts.employer} zoeken we: ${parts.title}. ${parts.facts} Ik dacht aan jou door [wat je zag]. Zal ik je er meer over vertellen? Nee is ook goed.`,
	outreachShort: (title: string) =>
		`Hoi [naam], we zoeken: ${title}. Ik dacht aan jou door [wat je zag]. Zal ik je er meer over vertellen? Nee is ook goed.`,
	received: 'Ontvangst bevestigen',
	receivedText: (title: string, term: string) => [
		'Beste [naam],',
		`Dank je wel voor je sollicitatie op ${title}. We lezen hem en laten je ${term} weten of we verder praten, ook als het nee is.`,
	],
	termUnknown: 'voor [datum]',
	stepsIntro: 'Zo gaat het verder:',
	invitation: 'Uitnodigen',
	invitationText: (step: string) => [
		'Beste [naam],',
		`We gaan graag met je verder. De volgende stap: ${step}. Kan [dag, datum] om [tijd]? Een ander moment kan ook.`,
	],
	invitationWhere: 'Waar: [adres of link]. Wie je spreekt: [namen en functies].',
	invitationAssesses: (what: string) => `We letten op ${what}. Meer hoef je niet voor te bereiden.`,
	invitationNeeds:
		'Heb je iets nodig om goed mee te kunnen doen? Laat het weten, dan regelen we het.',
	rejection: 'Afwijzen',
	rejectionNote:
		'Bel wie een gesprek of opdracht deed. Mail de anderen. Wacht nooit tot de ander vraagt.',
	rejectionText: (title: string) => [
		'Beste [naam],',
		`Dank je wel voor je tijd. We gaan niet met je verder voor ${title}. De reden: [één zin van het besluitformulier].`,
		'Wat we goed vonden: [één concreet ding dat je zag of hoorde].',
	],
	rejectionErase: (weeks: string) =>
		`We wissen je gegevens uiterlijk ${weeks} na het eind van de procedure. Wil je dat we je later nog eens benaderen, antwoord dan “ja, bewaren tot [datum]”. Dat mag hooguit een jaar en je kunt het altijd weer intrekken.`,
	greeting: 'Groet, [naam]',
	english: 'De vacature is in het Engels: stuur deze teksten ook in het Engels.',
} as const;
