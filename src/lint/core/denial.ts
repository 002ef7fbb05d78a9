import type { Mention } from '#lint/core/mentions.ts';
import { eitherOf, wordsThen } from '#domain/written/alternatives.ts';
import { wordPattern } from '#lint/core/word-pattern.ts';

/** Words that turn round what follows. */
const negators = eitherOf(
	'geen|niet|nooit|noch|zonder|ongeacht|hoef|hoeft|hoeven',
	"not|no|never|without|regardless of|need not|don't|aren't|isn't",
);
/** “Niet alleen” adds to what follows instead. */
const adding = eitherOf('alleen|voor niets|zomaar|enkel|slechts', 'only|just|least');

/** Tells of the words before a phrase whether they deny it: a negator at most so many words away. */
export function negatedWithin(words: number): (before: string) => boolean {
	const pattern = new RegExp(
		`(?<![\\p{L}\\p{N}])${negators}(?! ${adding}(?!\\p{L})) (?:[^\\s.,;:?!(]{1,30} ){0,${words}}$`,
		'u',
	);
	const farthest = (words + 3) * 31;
	return (before) => pattern.test(before.slice(-farthest));
}

const negated = negatedWithin(5);

/** Whether a word such as “geen” stands shortly before, in the same clause. */
export const isNegated = ({ before }: Mention): boolean => negated(before);

const deniedAfter = wordPattern([/nooit|niet(?! verplicht)|weg|overbodig|not(?! required)/u]);

/** How far a denial reaches, in characters. */
const reach = 60;

/**
 * Whether the words around a mention say that it is not so: “je foto hoeft niet mee”. Only for what is
 * asked or promised; of a description the words after it deny nothing: “een jonge hond die niet bang is”.
 */
export const isDenied = (mention: Mention): boolean => isNegated(mention) || isDeniedAfter(mention);

const asked = '(?:nodig|vereist|verplicht|must|eis|needed|required|necessary)';
const waived = new RegExp(
	`^ ${wordsThen(3, 20)}(?:is|zijn|are) ${wordsThen(2)}(?:niet|geen|not) ${wordsThen(2)}${asked}(?!\\p{L})`,
	'u',
);

/** Whether the words after a demand say that it is none: “perfect Nederlands is niet nodig”. */
export const isWaived = ({ after }: Mention): boolean => waived.test(after.slice(0, 2 * reach));

function isDeniedAfter({ after }: Mention): boolean {
	const clause = /^[^.,;:?!(]*/.exec(after.slice(0, reach))?.[0] ?? '';
	return clause.search(deniedAfter) >= 0;
}
