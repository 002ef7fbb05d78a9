import { eitherOf } from '#domain/written/alternatives.ts';

const people = 'ons|onze|jou|jouw|jij|je|wij|we|dit|deze|elke|ieder|alle';
const headings = eitherOf(
	'vragen|interesse|vacatures?|home|werken|welkom|solliciteren|informatie|contact',
	'functie|over|meer',
);
const countries = 'nederland\\p{L}*|belgi\\p{L}*|vlaanderen|europa';
const languages = 'engels\\p{L}*|duits\\p{L}*|frans\\p{L}*';
const sites = 'linkedin|instagram|facebook|indeed|google|whatsapp';
const shortForms = 'hbo|mbo|ict|it|hr';

/** Words with a capital that name nobody who employs people. */
export const nobody = new RegExp(
	`^${eitherOf(people, headings, countries, languages, sites, shortForms)}(?!\\p{L})`,
	'iu',
);
