import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import { smallEnglishNumber, smallNumber } from '#domain/written/numbers.ts';
import { wordPattern } from '#lint/core/word-pattern.ts';

/** Work from home that is promised. */
export const atHome = wordPattern([
	/thuiswerken|thuis werken|thuiswerkdag(?:en)?|hybride (?:werken|baan|functie)/u,
	/(?:werkt|werken|werk je|kunt|kun je|mag je|mag) (?:\p{L}{1,15} ){0,5}(?:vanuit huis|thuis(?! bij))/u,
	/work(?:ing)? (?:\p{L}{1,15} ){0,3}from home|home office|hybrid (?:work(?:ing)?|job|role)|work(?:ing)? remotely|remote work(?:ing)?/u,
]);

/** Work from home that is refused. */
export const denied = wordPattern([
	/(?:geen|niet|nooit|not|no) (?:\p{L}{1,15} ){0,3}(?:thuiswerken|thuis werken|work from home)/u,
	/(?:thuiswerken|thuis werken) (?:\p{L}{1,15} ){0,3}(?:niet|helaas)/u,
	/(?:cannot|can't|not|never|no|don't) (?:\p{L}{1,15} ){0,3}(?:work(?:ing)? from home|work(?:ing)? remotely|remote work(?:ing)?)/u,
	/(?:work(?:ing)? from home|remote work(?:ing)?) (?:\p{L}{1,15} ){0,3}(?:not|unfortunately|impossible)/u,
]);

/** The sentence speaks of the first weeks or of some days. */
export const notYet = wordPattern([
	/eerst|eerste|meteen|direct|inwerk\p{L}{0,10}|alleen|weken|maanden/u,
	/soms|dagen|elke dag|altijd|nee/u,
	/first|only|until|weeks|months|days|sometimes|always|training/u,
]);

/** Days at home in a week. */
export const days: Record<SiteLanguage, RegExp> = {
	nl: wordPattern([
		new RegExp(
			`(?<days>${smallNumber}) dag(?:en)?(?: per week| in de week)? (?:thuis(?! bij)|vanuit huis)`,
			'u',
		),
		/je werkt (?:volledig|helemaal|altijd|uitsluitend|alleen) (?:thuis|vanuit huis|op afstand)/u,
	]),
	en: wordPattern([
		new RegExp(
			`(?:from|at) home (?<before>${smallEnglishNumber}) days? (?:a|per) week|(?<days>${smallEnglishNumber}) days?(?: a week| per week)? (?:from|at) home`,
			'u',
		),
	]),
};

export const alwaysOnSite = wordPattern([
	/(?:je werkt|werk je) (?:altijd|volledig|uitsluitend|alleen|elke dag|alle dagen|vijf dagen per week) (?:op|in|vanuit) (?:ons |het |de )?(?:kantoor|locatie)/u,
]);

/** Of the first weeks, of now and then, or of others. */
export const sometimes = wordPattern([
	/eerst|eerste|inwerk\p{L}{0,10}|soms|later|na|collega's|klanten|gemiddeld|first|sometimes|later|after|colleagues|customers|average/u,
]);

/** The sentence denies, or is of whom one works for. */
export const never = wordPattern([
	/niet|geen|nooit|helaas|klanten|cliënten|bewoners|not|never|no|unfortunately|customers|clients|residents/u,
]);
