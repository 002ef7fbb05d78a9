import type { Phrase } from '#lint/phrases/phrase.ts';
import { atmosphere } from '#lint/words/nl/team/atmosphere.ts';
import { colleagues } from '#lint/words/nl/team/colleagues.ts';
import { fun } from '#lint/words/nl/team/fun.ts';
import { layers } from '#lint/words/nl/team/layers.ts';
import { peopleFirst } from '#lint/words/nl/team/people-first.ts';
import { promises } from '#lint/words/nl/team/promises.ts';
import { together } from '#lint/words/nl/team/together.ts';

/** What is vague about colleagues and how they treat each other. */
export const team: readonly Phrase[] = [
	...colleagues,
	...atmosphere,
	...fun,
	...layers,
	...peopleFirst,
	...promises,
	...together,
];
