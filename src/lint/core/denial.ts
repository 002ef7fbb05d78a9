import type { Mention } from '#lint/core/mentions.ts';

const before =
	/(?<!\p{L})(?:geen|niet|nooit|zonder|hoeft?|no|not|never|without|don't|need not)(?!\p{L})[^.,;:?!]*$/u;
const after =
	/^[^.,;:?!]*(?<!\p{L})(?:nooit|niet(?! verplicht)|weg|overbodig|not(?! required))(?!\p{L})/u;

/** How far a denial reaches, in characters. */
const reach = 60;

/** Whether the words around a mention say that it is not so: “stuur geen foto mee”. */
export const isDenied = (mention: Mention): boolean =>
	before.test(mention.before.slice(-reach)) || after.test(mention.after.slice(0, reach));
