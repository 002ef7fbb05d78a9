import { eitherOf } from '#domain/written/alternatives.ts';

const names = eitherOf(
	"pr[eé](?:['’]?s)?|pluspunten|bonuspunten|nice to haves?",
	'is een pr[eé]|mooi meegenomen|extra fijn|het is fijn als je|bij voorkeur',
	'(?:daarnaast |verder )?zou het (?:\\p{L}{1,12} ){1,2}zijn als je',
	'wat handig is(?: om te kunnen)?|wat (?:een )?(?:pr[eé]|plus) is',
);

/** Headings of a list of what helps, and need not be. */
export const extraHeading = new RegExp(
	`^(?:de |een |het is (?:zeker )?een )?${names}(?!\\p{L})`,
	'iu',
);
