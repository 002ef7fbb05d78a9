import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import { anyOf, patternsOf } from '#domain/written/alternatives.ts';

const employer =
	'(?:vorige|oude|eerdere|huidige|laatste) (?:twee |drie )?(?:werkgevers?|leidinggevenden?|baas)|oud-(?:werkgevers?|leidinggevenden?)';
const who = `(?:referenties?|referenten|${employer})`;
/** What stands between the verb and whom it is about, which says of no other subject. */
const between =
	'(?:(?:je|jouw|uw|een|alle|twee|drie|ook|graag|eerst|daarna|vooraf|altijd|met) ){0,6}';
const asks = '(?:bellen|checken|controleren|vragen|trekken|benaderen|winnen)';
const words = '(?:[^\\s.,:?!]{1,20} )';

/** Words by which an employer says that it asks others about an applicant. */
export const referenceCheck: Record<SiteLanguage, RegExp> = {
	nl: anyOf('gu', [
		/referentie(?:check|onderzoek|controle|gesprek(?:ken)?)/u,
		...patternsOf(
			`(?:(?:we|wij) ${asks}|${asks} (?:we|wij)) ${between}${who}`,
			`(?:(?:we|wij) nemen|nemen (?:we|wij)) ${words}{0,5}contact(?: op)? met ${between}${who}`,
			`(?:informeren|inlichtingen|informatie|navraag) ${words}{0,3}bij ${between}(?:${employer})`,
			`(?:(?:op|na|in)?(?:vragen|trekken|bellen|winnen)|checken|controleren) van ${between}${who}`,
			`(?:referenties?|referenten) (?:worden|wordt) ${words}{0,4}(?:na|op|in)?ge(?:trokken|beld|checkt|controleerd|vraagd|wonnen)`,
			`referen(?:ten|ties) ${words}{1,4}(?:wij|we) nemen`,
		),
		/referenties? (?:opvragen|natrekken|nabellen|inwinnen|checken)/u,
	]),
	en: anyOf('gu', [
		/reference checks?/u,
		/we (?:will |also )?(?:call|check|contact|ask|take up) (?:your )?(?:references|referees|(?:former|previous|current) (?:employers?|managers?))/u,
	]),
};
