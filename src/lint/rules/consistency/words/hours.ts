import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import { wordPattern } from '#lint/core/word-pattern.ts';

/** Hours a week, as a text gives them. */
export const weekly: Record<SiteLanguage, RegExp> = {
	nl: wordPattern([
		/(?<low>\d{1,2})(?: ?[-–/] ?| tot | à | of | tot en met )(?<high>\d{1,2}) uur(?: per week| in de week)?/u,
		/(?<single>\d{1,2}) uur (?:per|in de) week/u,
		/(?<weekOf>\d{1,2})-urige werkweek/u,
		/(?:fulltime|full-time|voltijds?)(?: baan| functie)?(?: is| van|:|,)? \(?(?<fullTime>\d{1,2}) uur(?! of)/u,
		/(?<bare>\d{1,2}) uur/u,
	]),
	en: wordPattern([
		/(?<low>\d{1,2})(?: ?[-–/] ?| to | or | and )(?<high>\d{1,2}) hours?(?:(?: per|\/| a| each) ?week| weekly)?/u,
		/(?<single>\d{1,2}) hours?(?:(?: per|\/| a| each) ?week| weekly)/u,
		/(?<weekOf>\d{1,2})[- ]hour (?:work(?:ing)? ?)?week/u,
	]),
};

/** The sentence speaks of the contract. */
export const offer: Record<SiteLanguage, RegExp> = {
	nl: wordPattern([
		/(?:je )?contract|dienstverband|aanstelling|functie|baan|vacature|fulltime|parttime|werkweek|je werkt|werk je|beschikbaar|voor \d{1,2}/u,
	]),
	en: wordPattern([
		/contract|position|role|job|vacancy|full-?time|part-?time|you(?:'ll| will)? (?:be )?work(?:ing)?|available|for \d{1,2}|\d{1,2}[- ]hour/u,
	]),
};

/** Hours of something else than the contract. */
export const other: Record<SiteLanguage, RegExp> = {
	nl: wordPattern([
		/opleiding|studie|school|cursus|training|project|thuis|overwerk|piek|december|eerste/u,
		/inwerk\p{L}{0,10}|soms|ongeveer|gemiddeld|klanten|open|extra|later|groei\p{L}{0,3}/u,
		/salaris|loon|bruto|op basis van|bij|collega's?|team/u,
	]),
	en: wordPattern([
		/training|study|studies|school|course|project|home|overtime|peaks?|busy|december|first/u,
		/onboarding|sometimes|about|around|average|up to|customers?|clients?|open|extra|later/u,
		/grow\p{L}{0,4}|salary|wage|pay|gross|based on|colleagues?|team|€ ?\d/u,
	]),
};
