import type { Phrase } from '#lint/phrases/phrase.ts';
import { dynamics } from '#lint/words/nl/environment/dynamics.ts';
import { surroundings } from '#lint/words/nl/environment/surroundings.ts';

/** What is vague about the place and the pace of work. */
export const environment: readonly Phrase[] = [...dynamics, ...surroundings];
