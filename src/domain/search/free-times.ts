import type { WeekMask } from '#domain/week-mask.ts';

/**
 * When somebody is free who can work at such times alone, by the facts of `term-meanings.ts` of which one
 * shift is enough: four bits a day as in `week-mask.ts`, Monday last, and in each the morning last and the
 * night first.
 */
export const freeTimes: Readonly<Record<string, WeekMask>> = {
	'roster/ochtend': 0x1111111,
	'roster/middag': 0x2222222,
	'roster/avond': 0x4444444,
	// Night shifts begin in the evening.
	'roster/nacht': 0xccccccc,
	'roster/weekend': 0xff00000,
	'day/mon': 0x000000f,
	'day/tue': 0x00000f0,
	'day/wed': 0x0000f00,
	'day/thu': 0x000f000,
	'day/fri': 0x00f0000,
	'day/sat': 0x0f00000,
	'day/sun': 0xf000000,
};
