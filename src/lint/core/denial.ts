import type { Mention } from '#lint/core/mentions.ts';
import { wordPattern } from '#lint/core/word-pattern.ts';

const before =
	/(?<!\p{L})(?:geen|niet|nooit|zonder|hoeft?|no|not|never|without|don't|need not)(?!\p{L})[^.,;:?!]*$/u;
const after =
	/^[^.,;:?!]*(?<!\p{L})(?:nooit|niet(?! verplicht)|weg|overbodig|not(?! required))(?!\p{L})/u;

/** How far a denial reaches, in characters. */
const reach = 60;

/** Whether the words around a mention say that it is not so: “stuur geen foto mee”. */
export const isDenied = (mention: Mention): boolean =>
	before.test(mention.before.slice(-reach)) || after.test(mention.after.slice(0, reach));

const negation = wordPattern([
	/(?:geen|niet|nooit|noch|zonder|ongeacht|not?|never|without|regardless of) (?:[^\s.,;:]{1,30} ){0,5}/u,
]);

/**
 * Whether a word such as "geen" stands shortly before. Unlike a denial it says nothing of what follows:
 * "een jonge hond die niet bang is" is still a demand for someone young.
 */
export const isNegated = ({ before: words }: Mention): boolean =>
	[...words.matchAll(negation)].some(
		({ index, 0: found }) => index + found.length === words.length,
	);
