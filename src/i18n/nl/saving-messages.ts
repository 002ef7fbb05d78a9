/** What saving a vacancy says when it went otherwise than asked. In the script, for a page needs it seldom. */
export const savingMessages = {
	full: 'Bewaren lukt niet: je browser heeft geen ruimte meer voor dit bord.',
	newer:
		'Bewaren lukt niet: je lijst is gemaakt met een nieuwere versie van dit bord. Laad de pagina opnieuw.',
	blocked: 'Bewaren lukt niet: je browser staat niet toe dat dit bord iets onthoudt.',
	withNote: 'Uit je lijst gehaald, met je aantekening. Druk nog eens om alles terug te zetten.',
};
