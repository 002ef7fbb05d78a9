import { eitherOf } from '#domain/written/alternatives.ts';

const asks = 'ben|word|wil|kun|zoek|heb|maak|kom|help|zorg|bouw mee|werk mee';
const asksWhat = 'over|wat|wie|waarom|welkom|werk|werken';
const people = 'wij|we|jij|ons|onze|je|jouw|voor onze|voor ons|the|our|are|about';
const articles = 'de|het|een|dit';
const headings = eitherOf(
	'contract|jaarcontract|functie ?(?:omschrijving|profiel)|ervaring|kennis',
	'logo|inleiding|samenvatting|intro|home|hoi|hallo',
	'vacatures?|openstaande|actuele|open (?:posities|vacatures?|functies|sollicitaties?)',
);

/** A question or an exhortation is no name of a job. */
export const noTitle = new RegExp(
	`[?!]|^${eitherOf(asks, asksWhat, people, articles, headings)}(?=\\s|$)`,
	'iu',
);

/** What stands behind the name of a company. */
export const company = /(?<!\p{L})(?:b\.?v|n\.?v|v\.?o\.?f)\.?$/iu;
