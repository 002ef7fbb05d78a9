import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import { smallEnglishNumber, smallNumber } from '#domain/written/numbers.ts';

const least = '(?:minimaal|minstens|ten minste|tenminste)';
const levels = 'vmbo|havo|vwo|mbo|hbo|wo|universitair|bachelor|master';
const rest =
	'(?:(?:[-/ ]| of | en )(?:\\d|mbo|hbo|wo)){0,3}(?:[- ](?:diploma|opleiding|niveau|werk- en denkniveau|denkniveau|achtergrond|\\p{L}{1,12}diploma))?';

const leastInEnglish = '(?:at least|a minimum of|minimum(?: of)?|no less than)';
const degrees = 'degree|diploma|level|education|qualification';

/** Requirements in running text, with `level`, `thinking` or `years` where they name one. */
export const demands: Record<SiteLanguage, readonly RegExp[]> = {
	nl: [
		new RegExp(
			`(?:${least} (?:over )?(?:een )?|(?:hebt|heb) een |over een (?=afgerond))(?:afgeronde? )?(?<level>${levels})${rest}`,
			'u',
		),
		/(?<thinking>mbo|hbo|wo)(?: of (?:hbo|wo)|\/(?:hbo|wo))? ?(?:werk-? en )?denkniveau/u,
		new RegExp(
			`${least} (?<years>${smallNumber}) jaar (?:\\p{L}{1,20} ){0,4}(?:werk)?ervaring`,
			'u',
		),
		/(?:hebt|heb|beschikt over|bezit|in (?:het )?bezit van) (?:een )?(?:geldig )?(?:rijbewijs(?: b)?|vca|bhv-diploma|heftruckcertificaat)/u,
		/(?:\p{L}{1,25} ){0,3}(?:is|zijn) (?:absoluut |echt |wel )?(?:een (?:must|vereiste|harde eis)|vereist)/u,
	],
	en: [
		new RegExp(
			`(?:${leastInEnglish} (?:an? )?|you (?:must )?have (?:at least )?an? |you(?:'ve| have) completed an? )(?:completed |relevant )?(?<level>bachelor|master|mbo|hbo|wo|university|college)(?:'s)?(?:[- ](?:${degrees}))?`,
			'u',
		),
		new RegExp(
			`(?<thinking>bachelor|master|hbo|wo|mbo|university)(?:'s)?(?:[- ](?:${degrees}))? (?:is )?(?:required|needed|mandatory)`,
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
