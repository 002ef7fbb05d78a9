import { patternsOf } from '#domain/written/alternatives.ts';

/** Not an organisation: one that is young was founded lately, which says nothing of its people. */
const people = "(?:team|ploeg|club|groep|afdeling|werkomgeving|collega's|teams)";
const young = '(?:jonge?|jeugdige?)';

/** Beside these words a young organisation is one of young people after all. */
const lively =
	'(?:dynamische?|enthousiaste?|gedreven|ambitieu[sz]e?|energieke?|informee?le?|hippe?)';
const livelyInEnglish = '(?:dynamic|enthusiastic|driven|ambitious|energetic|informal|hip|fun)';

const ours = '(?:we|wij|er|hier|bij ons) (?:zijn|werken)';
/** Words between, but not those by which the young people are whom the work is for. */
const unlessFor = '(?:(?!(?:samen|voor|aan) )(?:\\p{L}{1,12}|\\d{1,4}) ){0,3}';

/** Words that call the people who work there young. */
export const youngTeamWords = {
	nl: [
		...patternsOf(
			`${young},? (?:en )?(?:\\p{L}{3,20},? (?:en )?){0,3}${people}`,
			`${people} (?:is|zijn) (?:(?!niet|geen)\\p{L}{1,12} ){0,2}(?:jong|jeugdig)(?! van)`,
		),
		...patternsOf(
			`jonge?,? (?:en )?${lively},? (?:en )?(?:\\p{L}{3,20},? (?:en )?){0,2}(?:organisatie|bedrijf)`,
		),
		/jonge honden|jonge hond/u,
		/jonge mensen voelen zich/u,
		...patternsOf(
			`${ours} (?:met )?${unlessFor}jonge,? (?:en )?(?:\\p{L}{3,20},? (?:en )?){0,2}(?:mensen|medewerkers|professionals)`,
		),
		/jong van geest/u,
		/gemiddelde leeftijd (?:\p{L}{1,15} ){0,6}(?:1[5-9]|[23]\d|4[0-4])(?:[.,]\d)?(?: jaar)?/u,
		/(?:team|collega's|ploeg)(?: \p{L}{1,12}){0,5} (?<low>1[5-9]|[2-5]\d)(?: ?[-–] ?| tot | en | t\/m )(?:de )?(?<high>[2-6]\d) jaar/u,
	],
	en: [
		/(?:young|youthful),? (?:and )?(?:\p{L}{3,20},? (?:and )?){0,3}(?:teams?|crew|colleagues|group|department|atmosphere|environment|workforce)/u,
		...patternsOf(
			`(?:young|youthful),? (?:and )?${livelyInEnglish},? (?:and )?(?:\\p{L}{3,20},? (?:and )?){0,2}(?:company|organi[sz]ation)`,
		),
		/young dogs?|young at heart/u,
		/average age (?:\p{L}{1,15} ){0,4}(?:1[5-9]|[23]\d|4[0-4])(?:[.,]\d)?/u,
		/(?:team|colleagues)(?: \p{L}{1,12}){0,5} (?:aged )?(?<low>1[5-9]|[2-5]\d)(?: ?[-–] ?| to | and )(?<high>[2-6]\d) years?(?: old)?/u,
	],
};

/** A year of foundation: then the employer is young, not its people. */
export const youngEmployer = [
	/asiel|dieren\p{L}{0,12}|pups?|puppy's?|katten|animal\p{L}{0,12}/u,
	/(?:opgericht|begon|begonnen|bestaat|bestaan|sinds|founded|started)/u,
];
