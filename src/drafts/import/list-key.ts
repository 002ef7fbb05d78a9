/** The keys that hold sentences of a list word for word. */
export type ListKey = 'tasks' | 'mustHaves' | 'niceToHaves';

const headings: readonly (readonly [key: ListKey, pattern: RegExp])[] = [
	[
		'niceToHaves',
		/^(?:de |een |het is (?:zeker )?een )?(?:pr[eé](?:['’]?s)?|pluspunten|mooi meegenomen|nice to haves?|is een pr[eé]|extra fijn|bonuspunten|het is fijn als je|bij voorkeur)(?!\p{L})/iu,
	],
	[
		'mustHaves',
		/(?:wat|dit|we|wij) (?:wij |we |)?(?:vragen|zoeken|verwachten)|functie[ -]?eisen|(?:wat|wie) (?:vragen|zoeken|verwachten) (?:wij|we)|collega zoeken (?:wij|we)|(?:volgende|jouw) (?:vaardigheden|eigenschappen|competenties)|wanneer (?:is|past) (?:deze|dit) (?:baan|functie|werk)|^eisen|profiel|wie ben jij|^wie (?:je|jij) bent|^wat (?:je|jij) meebrengt|(?:dit|wie) ben jij|(?:neem|breng)(?:t)? (?:je|jij) mee|(?:dit|wat) heb (?:je|jij)|(?:dit|wat) kun (?:je|jij)(?! bij ons)|^(?:jij|je) bent een .{3,40} die[:….]{0,3}$|^(?:en je|jij hebt|je hebt|jij bent|je bent|heb jij)[:….]{0,3}$|vereist|kennis en ervaring|ervaring en competenties|jouw competenties|requirements|what we ask|qualifications|your profile|who you are|what you bring|beschik je over|^solliciteer als(?: je)?[:….]{0,3}$|staat er op je cv/iu,
	],
	[
		'tasks',
		/wat ga (?:je|jij) doen|(?:dit|dat) ga (?:je|jij) doen|wat doe (?:je|jij)|^wat (?:je|jij) doet|dit doe (?:je|jij)|^(?:jouw|je) (?:nieuwe )?baan[:.]?$|(?:je|jouw|de) (?:taken|werkzaamheden|verantwoordelijkheden)|^(?:taken|takenpakket|werkzaamheden en taken(?:pakket)?|werkzaamheden|verantwoordelijkheden|je werk|jouw werk|jouw rol|functieomschrijving)[:.]?$|taken en verantwoordelijkheden|houd(?:t)? je (?:onder andere )?bezig met|what you will do|responsibilities|your tasks|your role/iu,
	],
];

/** The key that a list goes to by the heading or the line above it; undefined when that says nothing. */
export const keyOfLabel = (label: string): ListKey | undefined =>
	headings.find(([, pattern]) => pattern.test(label.trim()))?.[0];
