/** Words that somebody types in an editor to get a piece of a vacancy, and what stands around it. */
export const snippetText = {
	/** The word for a whole vacancy. */
	vacancy: 'vacature',
	vacancyName: 'Hele vacature',
	vacancyDescription: 'Een nieuwe vacature met alles wat nodig is. Spring met Tab door de velden.',
	story: 'Vertel hier hoe het werk gaat.',
	/** Stands in a new vacancy, above the words. */
	more: 'Meer zeggen? Zet de cursor op een lege regel hieronder, typ een van deze woorden en druk op Tab:',
	keyName: (title: string, key: string) => `${title} (${key})`,
	itemName: (prefix: string, key: string) => `Eén ${prefix} (${key})`,
	itemDescription: (title: string) => `Een regel erbij onder ${title.toLowerCase()}.`,
	/** One item of each list of groups. */
	items: {
		locations: 'werkplek',
		allowances: 'toeslag',
		shifts: 'dienst',
		tasks: 'taak',
		systems: 'systeem',
		languages: 'taal',
		growth: 'groeistap',
		targets: 'doel',
		selection: 'stap',
		meetings: 'bijeenkomst',
		screening: 'controle',
		faq: 'vraag',
		exceptions: 'uitzondering',
	} as Record<string, string>,
};
