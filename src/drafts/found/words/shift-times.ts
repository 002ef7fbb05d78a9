import { anyOf } from '#domain/written/alternatives.ts';

const time = '(?:2[0-4]|[01]?\\d)(?:[.:u][0-5]\\d)?(?!\\d)(?: ?(?:uur|u(?!\\p{L})))?';
const until =
	'(?:(?:tot|en|-|t\\/m|to|and|until) ?|en (?:eindig|stop|duur|dur)(?:t|en) (?:om|tot) )';

/** "van 8.00 tot 16.30 uur" */
export const times = new RegExp(
	`(?:van |tussen |between |from )?(?<from>${time}) ?${until}(?<to>${time})`,
	'gu',
);

/** With these words the times are those of the work. */
export const atWork = anyOf('u', [
	/dienst|rooster|shift|ploeg|werktijd|werkdag|werk(?:t|en|je)?(?!\p{L})|you work/u,
	/uren:|hours|(?:^|[^\p{L}])tijden?:/u,
	/je bent(?: \p{L}{1,15}){0,2} (?:beschikbaar|inzetbaar)/u,
]);

/** Or of something else. */
export const elsewhere = anyOf('u', [
	/bereikbaar|telefonisch|contact|bel (?:ons|me|naar)|informatie|vragen|kandidaat|gesprek/u,
	/(?:^| )open(?: |\.)|openingstijd|geopend|kantooruren zijn/u,
	/lunch|pauze|reistijd|thuisbezorgd/u,
	/leeftijd|jaar|kilo|%|€|bonus|cao|collega|klanten/u,
]);
