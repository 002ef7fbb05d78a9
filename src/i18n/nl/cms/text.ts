/** Sentences of the page to manage a board. */
export const cmsText = {
	title: (board: string) => `Beheer van ${board}`,
	loading: 'Het beheer wordt geladen.',
	noScript:
		'Zonder JavaScript werkt deze pagina niet. Een vacature is een tekstbestand: je kunt het ook zelf schrijven.',
	manual: 'Lees hoe dat gaat',
	failed: 'Het beheer kon niet laden. Herlaad de pagina, of probeer het later nog eens.',
	example: (value: string) => `Bijvoorbeeld: ${value}`,
	/** On a closed group. */
	filled: 'Ingevuld',
	/** Of a choice that a file may leave open. */
	open: 'Niet vermeld',
	yes: 'Ja',
	no: 'Nee',
	httpsOnly: 'Schrijf het hele adres, beginnend met https://',
	slugHint:
		'Het laatste stuk van het adres. Verander het later liever niet: dan werken oude links niet meer.',
	slugPattern: 'Gebruik kleine letters, cijfers en streepjes.',
	/** Messages in the history of the files, in the notation of Sveltia. */
	commits: {
		create: 'Voeg {{collection}} “{{slug}}” toe',
		update: 'Wijzig {{collection}} “{{slug}}”',
		delete: 'Verwijder {{collection}} “{{slug}}”',
		uploadMedia: 'Voeg bestand “{{path}}” toe',
		deleteMedia: 'Verwijder bestand “{{path}}”',
	},
	statusOpen: 'Open',
	drafts: 'Concepten',
	byStatus: 'Status',
	byEmployer: 'Werkgever',
	check: {
		label: 'Controle',
		hint: 'Wat hier als fout staat, houdt de vacature van het bord. Wil je later verder? Zet de status dan op Concept.',
		otherHint: 'Wat hier als fout staat, moet eerst goed zijn.',
		busy: 'De controle kijkt mee.',
		broken: 'De controle werkt nu niet. Herlaad de pagina.',
		clean: 'Geen fouten: dit mag op het bord.',
		draft: (count: number) =>
			count === 0
				? 'Dit is een concept. Er is niets op aan te merken.'
				: `Dit is een concept: het staat nog niet op het bord. ${count === 1 ? 'Er is nog één opmerking' : `Er zijn nog ${count} opmerkingen`}.`,
		errors: (count: number) =>
			count === 1 ? 'Er is nog één fout. Los die op' : `Er zijn nog ${count} fouten. Los ze op`,
		blocked: (count: number, first: string) =>
			`Bewaren kan nog niet: er ${count === 1 ? 'is één fout' : `zijn ${count} fouten`}. ${first}`,
		orDraft: 'of zet de status op Concept.',
		severities: { error: 'Fout', warning: 'Waarschuwing', info: 'Tip' },
		rule: 'Lees waarom',
		open: 'Bekijk wat er fout is',
		findings: 'Opmerkingen',
		none: 'Geen opmerkingen.',
	},
	label: {
		title: (grade: string, word: string) => `Label ${grade}: ${word}`,
		score: (points: number) => `${points} van de 100 punten.`,
		missing: 'Wat er nog in kan staan:',
		complete: 'Alles wat een kandidaat wil weten, staat erin.',
		later: 'Het label volgt als alle verplichte velden zijn ingevuld.',
	},
};
