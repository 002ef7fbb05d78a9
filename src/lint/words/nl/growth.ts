import type { Phrase } from '#lint/phrases/phrase.ts';
import { chances } from '#lint/words/nl/growth/chances.ts';
import { development } from '#lint/words/nl/growth/development.ts';
import { guidance } from '#lint/words/nl/growth/guidance.ts';

/** What is vague about learning and getting on. */
export const growth: readonly Phrase[] = [...chances, ...development, ...guidance];
