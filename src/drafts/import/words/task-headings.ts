import { anyOf } from '#domain/written/alternatives.ts';

const whatSomebodyDoes = [
	/(?:wat|dit|dat) ga (?:je|jij) doen/u,
	/wat doe (?:je|jij)|^wat (?:je|jij) doet|dit doe (?:je|jij)/u,
	/houd(?:t)? je (?:onder andere )?bezig met/u,
	/welke taken|^dit vind je leuk om te doen|^concreet betekent dit dat (?:je|jij)[:….]{0,3}$/u,
	/what you will do/u,
];

const names = [
	/(?:je|jouw|de) (?:taken|werkzaamheden|verantwoordelijkheden)|taken en verantwoordelijkheden/u,
	/^(?:taken|takenpakket|werkzaamheden en taken(?:pakket)?|werkzaamheden|verantwoordelijkheden)[:.]?$/u,
	/^(?:(?:jouw|je) (?:nieuwe )?baan|je werk|jouw werk|jouw rol|(?:functie|vacature)omschrijving)[:.]?$/u,
	/responsibilities|your tasks|your role/u,
];

/** Headings of a list of tasks. */
export const taskHeading = anyOf('iu', [...whatSomebodyDoes, ...names]);
