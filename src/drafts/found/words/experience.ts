import { eitherOf } from '#domain/written/alternatives.ts';
import { smallNumber } from '#domain/written/numbers.ts';

const needless = eitherOf(
	'(?:geen|zonder) (?:werk)?ervaring (?:nodig|vereist|nodig hebt)',
	'(?:werk)?ervaring is niet (?:nodig|vereist)',
	'no experience (?:needed|required)',
);
const least = '(?:minimaal|minimum|minstens|ten minste|tenminste|at least|minimum of)';
const time = `(?<years>${smallNumber}) (?<unit>jaar|jaren|maanden|years?|months?)`;
const ofWork = '(?:[ -]\\p{L}{1,20}){0,4}[ -](?:werk)?(?:ervaring|experience)';

/** "Minimaal 2 jaar ervaring", and words that say that none is needed. */
export const experience = new RegExp(
	`(?<none>${needless})|${least}(?: over)? ${time}${ofWork}`,
	'gu',
);

const more = `(?: ?(?:-|tot|à) ?${smallNumber})?`;

/** "Je hebt 2 tot 4 jaar ervaring" */
export const ownExperience = new RegExp(
	`je (?:hebt|beschikt over)(?: al| reeds| ruim)? (?<years>${smallNumber})\\+?${more} (?<unit>jaar|maanden)${ofWork}`,
	'gu',
);

/** "5 jaar werkervaring" and "2 tot 5 jaar ervaring", as an item of what is asked. */
export const experienceItem = new RegExp(
	`^ ?(?<years>${smallNumber})\\+?${more} (?<unit>jaar|maanden|years|months)${ofWork}`,
	'gu',
);
