import { smallNumber } from '#domain/written/numbers.ts';

const least = '(?:minimaal|minstens|ten minste|tenminste)';
const levels = 'vmbo|havo|vwo|mbo|hbo|wo|universitair|bachelor|master';
const rest =
	'(?:(?:[-/ ]| of | en )(?:\\d|mbo|hbo|wo)){0,3}(?:[- ](?:diploma|opleiding|niveau|werk- en denkniveau|denkniveau|achtergrond|\\p{L}{1,12}diploma))?';

/** Requirements in running text, with `level`, `thinking` or `years` where they name one. */
export const demands: readonly RegExp[] = [
	new RegExp(
		`(?:${least} (?:over )?(?:een )?|(?:hebt|heb) een )(?:afgeronde? )?(?<level>${levels})${rest}`,
		'u',
	),
	/(?<thinking>mbo|hbo|wo)(?: of (?:hbo|wo)|\/(?:hbo|wo))? ?(?:werk-? en )?denkniveau/u,
	new RegExp(`${least} (?<years>${smallNumber}) jaar (?:\\p{L}{1,20} ){0,4}(?:werk)?ervaring`, 'u'),
	/(?:\p{L}{1,25} ){0,3}(?:is|zijn) (?:absoluut |echt |wel )?(?:een (?:must|vereiste|harde eis)|vereist)/u,
];

const own: Record<string, string> = { universitair: 'wo' };

/** The level as the parts of a value of `education` name it. */
export const levelFrom = (written: string): string => own[written] ?? written;
