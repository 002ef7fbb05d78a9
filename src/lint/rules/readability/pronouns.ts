import type { Sentence } from '#lint/core/sentences.ts';

const candidate = new Set(
	'je jij jou jouw jouwe jezelf jullie u uw uzelf you your yours yourself'.split(' '),
);
const employer = new Set('wij we ons onze onszelf us our ours'.split(' '));

/** Whether a sentence speaks to the candidate. */
export const saysYou = ({ words }: Sentence): boolean =>
	words.some((word) => candidate.has(word.toLowerCase()));

/** Whether an employer speaks of itself in a sentence. */
export const saysWe = ({ words }: Sentence): boolean =>
	words.some((word) => employer.has(word.toLowerCase()));
