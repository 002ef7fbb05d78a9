import { eitherOf } from '#domain/written/alternatives.ts';

export const before = '(?<![\\p{L}\\p{N}])';
export const after = '(?![\\p{L}\\p{N}])';

/** Finds a source with no letter or digit right before or after it. */
export const wholeWords = (source: string): RegExp =>
	new RegExp(`${before}(?:${source})${after}`, 'iu');

/** A number, in digits or in words. */
export const count = eitherOf(
	'\\d{1,12}(?:[.,]\\d{1,12})?',
	'twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|twintig',
	'two|three|four|five|six|seven|eight|nine|ten|twelve|twenty',
);
export const one = eitherOf(count, 'een|één|one');

export const weekday = eitherOf(
	'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag',
	'monday|tuesday|wednesday|thursday|friday|saturday|sunday',
);
export const month = eitherOf(
	'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december',
	'january|february|march|june|july|august|october',
);

/** What one works with a number of. */
export const people = eitherOf(
	"collega'?s?|collega’s|medewerkers?|mensen|personen|teamleden|specialisten|professionals",
	'ontwikkelaars|developers|designers|adviseurs|consultants|agents|verzorgenden|monteurs|koks',
	'man|fte|bemanningsleden|people|colleagues|members|engineers|senioren|seniors|planners?',
);

/** What one can become, or learn from. */
export const roles = eitherOf(
	'teamleider|manager|senior|coach|specialist|planner|adviseur|chef|hoofd|ploegbaas|coördinator',
	'trainer|engineer|architect|medior|consultant|supervisor|projectleider|bedrijfsleider',
	'kwaliteitsmedewerker|lead|head|leader|director|directeur|eigenaar|vennoot|partner|werfleider',
	'voorman|teamcoach',
);
export const guides = eitherOf(
	'(?:een|je|jouw) (?:\\p{L}+ )?(?:coach|begeleider|trainer)|buddy|mentor|voorman|ploegbaas',
	'meester|teamleider|senior(?:en)?|praktijkbegeleider|werkbegeleider|vaste collega|team lead',
);

/** Where one works, or for whom. */
export const countries = eitherOf(
	`${count} (?:landen|talen|nationaliteiten|countries|languages|nationalities)`,
	'voertaal|working language|Duitsland|België|Nederland|Frankrijk|Engeland',
	'Germany|Belgium|France|Netherlands',
);

/** Capitals that name a level, a trade or a place, and no product. */
export const commonCapitals = eitherOf(
	'HBO|MBO|WO|ICT|IT|HR|UX|UI|AI|NL|BE|CV|VOG|OV|CAO|BHV|TI|MT|GGZ|COVID|MKB|KMO|LLM|SEO|SEA',
	'CRM|ERP|FAQ|ZZP|BBQ|BSO|KDV',
);
