import { eitherOf } from '#domain/written/alternatives.ts';
import { cityNames } from '#drafts/found/known-city.ts';

const kindsOfHouse = eitherOf(
	'kantoor|locatie|vestiging|zaak',
	'winkel|filiaal|showroom|salon|restaurant|hotel|café|bakkerij|slagerij|keuken',
	'bouwmarkt|supermarkt|tuincentrum|apotheek|camping|zwembad|callcenter|contactcenter',
	'magazijn|distributiecentrum|dc|depot|garage|werkplaats|atelier|fabriek',
	'praktijk|kliniek|ziekenhuis|verpleeghuis|woonlocatie|school',
);
const house = `(?:hoofd)?${kindsOfHouse}`;
const centre = '(?: het centrum van| hartje| de binnenstad van| the centre of)?';
const oftenAt = '(?:vooral |meestal |altijd )?';
const seeksJob =
	'(?:we|wij) zoeken (?:per direct )?(?:nog )?een (?:nieuwe )?(?:(?!met |die |voor |om |bij )[\\p{L}/()-]{1,30} ){1,3}in';

/** Somebody who joins a team works where it is; who writes to one does not. */
const joinsTeam =
	"(?<!(?:aan|contact|door|met|naar|van) )(?:ons|een|het|dit) (?:\\p{L}{1,20} ){0,3}\\p{L}{0,20}team(?: van [\\p{L}\\d]{1,12}(?: [\\p{L}']{1,15}){1,2})? in";

const worksIn = eitherOf(
	'standplaats(?: is| wordt)?|werklocatie(?: is)?|uur per week in|werkzaam in',
	`je werkt ${oftenAt}(?:in|vanuit)`,
	'(?:we|wij) zitten in|zijn gevestigd in',
	'you (?:will )?work (?:in|from)|our office in|our office is in',
	`${seeksJob}|gezocht in`,
	joinsTeam,
);

/** "Je werkt vanuit Assen" */
export const working = new RegExp(`${worksIn}${centre} (?<city>${cityNames})`, 'gu');

const stands = '(?: is gevestigd| is| staat| zit| ligt| bevindt zich)?';
const atHouse = eitherOf(
	`(?:ons|onze|het|de) (?:\\p{L}{1,20} ){0,5}${house}${stands}(?: aan (?:de|het) \\p{L}{3,30})?`,
	`je werkt ${oftenAt}op (?:het|ons|onze) ${house}`,
	`voor onze (?:\\p{L}{1,20} )?${house}`,
);

/** A building stands in a place of any size. */
export const building = new RegExp(`${atHouse} in${centre} (?=[\\p{L}'])`, 'gu');

const notAdjective = eitherOf(
	'je|jij|we|wij|u|er|in|op|bij|van|vanuit|voor|naar|werken?|bezoek|ervaring',
);

/** "Licht kantoor in hartje Leiden", as an item of what is on offer. */
export const placeOnOffer = new RegExp(
	`^ ?(?!${notAdjective} )(?:\\p{L}{1,20} ){0,3}${house} in${centre} (?=[\\p{L}'])`,
	'gu',
);
