import type { Phrase } from '#lint/phrases/phrase.ts';
import { measure } from '#lint/words/nl/hours/measure.ts';
import { times } from '#lint/words/nl/hours/times.ts';

/** What is vague about hours and how often. */
export const hours: readonly Phrase[] = [...times, ...measure];
