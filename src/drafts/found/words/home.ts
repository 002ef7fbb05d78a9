import { anyOf, eitherOf } from '#domain/written/alternatives.ts';
import { smallNumber } from '#domain/written/numbers.ts';

const days = 'dag(?:en)?|days?';
const aWeek = '(?: (?:per|in de|a) week)?';
const weekday =
	'(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const work = 'thuis ?werken|thuis|werk(?:en|t|)(?: je)? (?:vanuit huis|thuis)|work from home';

/** "2 dagen per week thuis", "thuiswerken: 2 dagen", "op woensdag werk je thuis" */
export const homeDays = new RegExp(
	eitherOf(
		`(?<days>${smallNumber}) (?:${days})${aWeek} (?:(?:werk|kun) je )?(?:thuis(?:werken)?|vanuit huis|from home|op afstand)`,
		`(?:${work}):? (?<behind>${smallNumber}) (?:${days})${aWeek}`,
		`(?<one>${smallNumber}) thuiswerkdag(?:en)?`,
		`(?:op|on) (?<named>(?:${weekday})(?:(?:,|,? en|,? and) (?:op |on )?(?:${weekday})){0,3}) (?:werk je (?:thuis|vanuit huis)|you work from home)(?! niet)`,
	),
	'gu',
);

export const anyWeekday = new RegExp(weekday, 'gu');

/** Work from home and elsewhere, by turns. */
export const hybrid = anyOf('gu', [
	/hybride (?:werken|functie|baan|werkplek)|je werkt hybride|hybrid work(?:ing)?/u,
	/(?:deels|gedeeltelijk|grotendeels|hoofdzakelijk) (?:thuis(?:werk(?:en)?)?|remote|op afstand|vanuit huis)/u,
	/(?:mogelijkheid|mogelijkheden|ruimte|kans|vrijheid) (?:om|tot|voor)(?: (?:deels|soms|ook|regelmatig))? (?:thuis|vanuit huis|remote)(?: te)? ?werken/u,
	/thuiswerken (?:is |behoort tot de )?mogelijk(?:heden)?/u,
	/soms (?:werk(?:en|t)? (?:je|zij|we) )?thuis,? (?:en )?soms op kantoor/u,
	/(?:kantoor|kantoren|panden)[^.!?]{0,40} of (?:gewoon |lekker )?(?:vanuit huis|thuis)/u,
]);

/** No work from home. */
export const onSite = anyOf('gu', [
	/100 ?% (?:on-?site|op (?:locatie|kantoor))/u,
	/volledig op (?:locatie|kantoor)/u,
]);

/** Work from home alone. */
export const remote = anyOf('gu', [
	/volledige? (?:op afstand|remote|vanuit huis|thuis(?:werk(?:en)?)?)/u,
	/100 ?% (?:remote|thuis|op afstand)|fully remote/u,
]);
