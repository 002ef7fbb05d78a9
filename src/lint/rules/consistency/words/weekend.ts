import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import { patternsOf, thenWords } from '#domain/written/alternatives.ts';
import { wordPattern } from '#lint/core/word-pattern.ts';

const workingDays = 'weekdays|working days';
const mondayToFriday = 'monday (?:to|through|till|until) friday';

const inTheWeekend = '(?:op (?:zaterdag|zondag)|in (?:het weekend|de weekenden))';

const toWork = "(?:you(?:'ll| will)? (?:also )?work|includes? working|working)";
const atWeekends = '(?:(?:at|on|in|during) (?:the )?)?(?:weekends?|on saturdays?|on sundays?)';

/** A text that says nobody works in the weekend. */
export const freeWeekend: Record<SiteLanguage, RegExp> = {
	nl: wordPattern([
		/(?:geen|nooit) (?:avond- (?:en|of) )?weekend(?:en|diensten|werk)/u,
		/nooit (?:in het |in de )?weekend/u,
		/(?:alle|elk|ieder|je|de) weekend(?:en)? (?:(?:ben|heb|je|zijn|is|dus|altijd|gewoon|lekker) ){0,4}vrij/u,
		/in (?:het|de) weekend(?:en)? (?:ben je |heb je )(?:altijd |gewoon )?vrij/u,
		/(?:alleen|uitsluitend) (?:doordeweeks|op werkdagen|van maandag (?:tot en met|t\/m) vrijdag)/u,
		/je werkt (?:altijd |gewoon )?(?:van )?maandag (?:tot en met|t\/m) vrijdag(?! (?:en|of|plus)|,)/u,
	]),
	en: wordPattern([
		/no (?:evening (?:or|and) )?weekend (?:work|shifts?|hours)|no (?:evenings (?:or|and) )?weekends/u,
		/never (?:work )?(?:(?:at|on|in|during) (?:the )?)?weekends?/u,
		/(?:every|all|your|the)? ?weekends? (?:is |are )?(?:always )?(?:off|free)|free weekends/u,
		...patternsOf(
			`only (?:on )?(?:${workingDays})`,
			`(?:${workingDays}|${mondayToFriday}) only`,
			`only (?:from )?${mondayToFriday}`,
		),
	]),
};

/** A text that says there is work in the weekend. */
export const weekendWork: Record<SiteLanguage, RegExp> = {
	nl: wordPattern([
		/weekenddienst(?:en)?/u,
		/(?:zowel )?doordeweeks (?:als|en) in het weekend|avonden en weekenden/u,
		/(?:zaterdag|zondag) (?:als|is) (?:een )?(?:verplichte? (?:werkdag)?|werkdag|must)/u,
		/je werkt (?:(?!nooit|niet|geen)\p{L}{1,15} ){0,5}(?:in het weekend|in de weekenden|op zaterdag|op zondag)/u,
		...patternsOf(
			`${inTheWeekend} (?:beschikbaar|inzetbaar)`,
			`(?:bereid|beschikbaar|inzetbaar)${thenWords(6, 12)} ${inTheWeekend}`,
		),
	]),
	en: wordPattern([
		/weekend (?:shifts?|work|hours)|weekdays and weekends|evenings and weekends/u,
		/(?:saturday|sunday) is (?:an? )?(?:normal |regular |mandatory )?(?:working day|must)/u,
		...patternsOf(`${toWork} (?:(?!never|not|no)\\p{L}{1,15} ){0,7}${atWeekends}`),
	]),
};

/** Then it is not about every weekend of whoever gets the job. */
export const onlySome: Record<SiteLanguage, RegExp> = {
	nl: wordPattern([
		/meeste|één|twee|drie|soms|vaak|om het|tenzij|behalve|na storm|bij storm|collega's|andere/u,
	]),
	en: wordPattern([
		/most|one|two|three|sometimes|often|rarely|every other|unless|except|colleagues|others?/u,
	]),
};

const few = '(?:een|één|eén|twee|drie|vier|vijf|zes|[1-6])';

/** So many days or weekends in a term; like those below, only with a word of `working`. */
export const someWeekends: Record<SiteLanguage, RegExp> = {
	nl: wordPattern([
		...patternsOf(
			`${few} (?:zaterdag|zondag|weekend)(?:dienst)?(?:en|s)? (?:per|in de|op de) (?:maand|week|${few} weken)`,
			`(?:een|één|eén|1) op de ${few} (?:zaterdag|zondag|weekend)en`,
			`(?:een|één|eén|1|twee|2) (?:keer|maal) (?:per|in de) (?:maand|${few} weken) (?:\\p{L}{1,12} ){0,5}(?:zaterdag|zondag|weekend)`,
		),
		/om het (?:andere )?weekend|om de (?:zaterdag|zondag)/u,
		/(?:om de week|eens (?:per|in de) (?:maand|week|\p{L}{3,5} weken|\d weken)) (?:\p{L}{1,12} ){0,5}(?:zaterdag|zondag|weekend)/u,
	]),
	en: wordPattern([
		/every other (?:saturday|sunday|weekend)|(?:one|1|two|2) (?:saturday|sunday|weekend)s? (?:a|per|every) (?:month|\p{L}{3,5} weeks)/u,
	]),
};

/** Every Saturday, Sunday or weekend: work only when a word of `working` stands with it. */
export const everyWeekend: Record<SiteLanguage, RegExp> = {
	nl: wordPattern([
		/(?:elke|iedere|alle) (?:zaterdag|zondag)(?:en)?(?: en (?:elke |iedere |alle |op )?(?:zaterdag|zondag)(?:en)?)?|(?:elk|ieder|alle) weekend(?:en)?/u,
	]),
	en: wordPattern([
		/(?:every|each|all) (?:saturday|sunday|weekend)s?(?: and (?:every |each )?(?:saturday|sunday)s?)?/u,
	]),
};

/** Words that make days those on which somebody works. */
export const working: Record<SiteLanguage, RegExp> = {
	nl: wordPattern([
		/werkt?|werken|dienst(?:en)?|rooster\p{L}{0,2}|ingeroosterd|beschikbaar|draait?|draaien|(?:sta|ben) je|je (?:staat|bent)/u,
	]),
	en: wordPattern([/work|working|shifts?|roster(?:ed)?|scheduled|available/u]),
};

/** Words that make such days free, or those of somebody else. */
export const weekendFree: Record<SiteLanguage, RegExp> = {
	nl: wordPattern([/vrij|dicht|gesloten|geen|niet|nooit|collega's|klanten|gasten|winkel|zaak/u]),
	en: wordPattern([/off|free|closed|no|not|never|colleagues|customers|guests|shop|store/u]),
};
