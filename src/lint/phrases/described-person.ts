import { anyOf, eitherOf } from '#domain/written/alternatives.ts';

const before = '(?<![\\p{L}\\p{N}])';
const after = '(?![\\p{L}\\p{N}])';
const describing = anyOf('u', [
	/ben|bent|iemand|zoeken|zoekt|gezocht|op zoek naar|kandidaat|wees/u,
	/(?:je|jij|u) (?:werkt|beschikt|hebt|weet|blijft|communiceert|moet)/u,
	/(?:moet|kun|kunt) (?:je|jij|u)/u,
	/(?:werk|beschik|heb|weet) (?:je|jij|u)/u,
	/werk en|beschikt over|you are|you're|are you|you have|looking for|seeking|someone/u,
]).source;
/** Ends with what says of a person how he or she is. */
export const describesPerson = new RegExp(`${before}(?:${describing})${after}[^.;:]{0,90}$`, 'u');

const described = eitherOf(
	'persoon|collega|medewerker|iemand|houding|instelling|mentaliteit|attitude|kandidaat',
	'professional|person|candidate|gezocht|wanted',
);
/** Opens with adjectives and the person whom they describe, or says that somebody is wanted. */
export const personFollows = new RegExp(
	`^(?:,? (?:en |and |maar )?[\\p{L}-]+){0,3}? ${described}${after}`,
	'u',
);

const person = eitherOf(
	"er|ers|eur|eurs|ist|ant|collega|collega's|mensen|persoon|persoonlijkheid|kandidaat|kracht",
	'talent|kok|coach|professionals?|houding|instelling|mentaliteit|aanpak|attitude|mindset',
	'person|candidate|people',
);
/** Ends with a person, or how one is. */
export const endsInPerson = new RegExp(` [\\p{L}-]*${person}$`, 'u');
