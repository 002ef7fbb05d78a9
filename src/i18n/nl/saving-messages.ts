/** What the header says of the list. In the script: a page has no use for it before somebody saves. */
export const savingMessages = {
	full: 'Bewaren lukt niet: je browser heeft geen ruimte meer voor dit bord.',
	newer:
		'Bewaren lukt niet: deze pagina is ouder dan je lijst. Laad haar opnieuw, of probeer het later.',
	blocked: 'Bewaren lukt niet: je browser staat niet toe dat dit bord iets onthoudt.',
	withNote: 'Uit je lijst gehaald, met je aantekening. Druk nog eens om alles terug te zetten.',
	saved: (count: number): string => (count === 1 ? '1 vacature' : `${count} vacatures`),
};
