import { anyOf } from '#domain/written/alternatives.ts';

const whatIsAsked = [
	/(?:wat|dit|we|wij) (?:wij |we |)?(?:vragen|zoeken|verwachten)/u,
	/(?:wat|wie) (?:vragen|zoeken|verwachten) (?:wij|we)/u,
	/collega zoeken (?:wij|we)/u,
	/functie[ -]?eisen|^eisen|vereist|profiel|jouw specificaties/u,
	/requirements|what we ask|qualifications|your profile/u,
];

const whatSomebodyBrings = [
	/(?:volgende|jouw) (?:vaardigheden|eigenschappen|competenties)/u,
	/kennis en ervaring|ervaring en competenties|jouw competenties/u,
	/^wat (?:je|jij) meebrengt|(?:neem|breng)(?:t)? (?:je|jij) mee/u,
	/(?:dit|wat) heb (?:je|jij)|beschik je over|staat er op je cv/u,
	/(?:dit|wat) kun (?:je|jij)(?! bij ons)|wat moet (?:je|jij) (?:kunnen|weten)/u,
	/what you bring/u,
];

const whoSomebodyIs = [
	/wie ben jij|(?:dit|wie) ben jij|^wie (?:je|jij) bent|who you are/u,
	/wanneer (?:is|past) (?:deze|dit) (?:baan|functie|werk)/u,
];

/** The first words of a sentence that every item ends. */
const leads = [
	/^(?:jij|je) bent een .{3,40} die[:….]{0,3}$/u,
	/^(?:en je|jij hebt|je hebt|jij bent|je bent|heb jij)[:….]{0,3}$/u,
	/^solliciteer als(?: je)?[:….]{0,3}$/u,
];

/** Headings of a list of demands. */
export const demandHeading = anyOf('iu', [
	...whatIsAsked,
	...whatSomebodyBrings,
	...whoSomebodyIs,
	...leads,
]);
