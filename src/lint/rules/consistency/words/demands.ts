import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import { smallEnglishNumber, smallNumber } from '#domain/written/numbers.ts';
import { eitherOf, patternsOf } from '#domain/written/alternatives.ts';

const least = '(?:minimaal|minstens|ten minste|tenminste)';
/** Before a level, by which the text asks for it. */
const asking = eitherOf(
	`${least} (?:over )?(?:een )?`,
	'(?:hebt|heb) een ',
	'over een (?=afgerond)',
);
const levels = 'vmbo|havo|vwo|mbo|hbo|wo|universitair|bachelor|master';
const otherLevels = '(?:(?:[-/ ]| of | en )(?:\\d|mbo|hbo|wo)){0,3}';
const degree = eitherOf(
	'diploma|opleiding|niveau|werk- en denkniveau|denkniveau|achtergrond',
	'\\p{L}{1,12}diploma',
);

const leastInEnglish = '(?:at least|a minimum of|minimum(?: of)?|no less than)';
const askingInEnglish = eitherOf(
	`${leastInEnglish} (?:an? )?`,
	'you (?:must )?have (?:at least )?an? ',
	"you(?:'ve| have) completed an? ",
);
const levelsInEnglish = 'bachelor|master|mbo|hbo|wo|university|college';
const degrees = '(?:degree|diploma|level|education|qualification)';

/** Requirements in running text, with `level`, `thinking` or `years` where they name one. */
export const demands: Record<SiteLanguage, readonly RegExp[]> = {
	nl: [
		...patternsOf(`${asking}(?:afgeronde? )?(?<level>${levels})${otherLevels}(?:[- ]${degree})?`),
		/(?<thinking>mbo|hbo|wo)(?: of (?:hbo|wo)|\/(?:hbo|wo))? ?(?:werk-? en )?denkniveau/u,
		new RegExp(
			`${least} (?<years>${smallNumber}) jaar (?:\\p{L}{1,20} ){0,4}(?:werk)?ervaring`,
			'u',
		),
		/(?:hebt|heb|beschikt over|bezit|in (?:het )?bezit van) (?:een )?(?:geldig )?(?:rijbewijs(?: b)?|vca|bhv-diploma|heftruckcertificaat)/u,
		/(?:\p{L}{1,25} ){0,3}(?:is|zijn) (?:absoluut |echt |wel )?(?:een (?:must|vereiste|harde eis)|vereist)/u,
	],
	en: [
		...patternsOf(
			`${askingInEnglish}(?:completed |relevant )?(?<level>${levelsInEnglish})(?:'s)?(?:[- ]${degrees})?`,
		),
		new RegExp(
			`(?<thinking>bachelor|master|hbo|wo|mbo|university)(?:'s)?(?:[- ]${degrees})? (?:is )?(?:required|needed|mandatory)`,
			'u',
		),
		new RegExp(
			`(?:${leastInEnglish} )(?<years>${smallEnglishNumber})\\+? years?(?:'| of)? (?:\\p{L}{1,20} ){0,4}experience`,
			'u',
		),
		/you (?:must )?(?:have|hold) (?:an? )?(?:valid )?(?:driving|driver's) licen[cs]e/u,
		/(?:\p{L}{1,25} ){0,3}(?:is|are) (?:absolutely |really |strictly )?(?:a must|an? (?:hard )?requirement|mandatory|required(?! to))/u,
	],
};

const own: Record<string, string> = { universitair: 'wo', university: 'wo', college: 'hbo' };

/** The level as the parts of a value of `education` name it. */
export const levelFrom = (written: string): string => own[written] ?? written;
