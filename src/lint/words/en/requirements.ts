import type { Phrase } from '#lint/phrases/phrase.ts';
import { drive } from '#lint/words/en/requirements/drive.ts';
import { who } from '#lint/words/en/requirements/who.ts';
import { workingStyle } from '#lint/words/en/requirements/working-style.ts';

/** What is vague about the person who is sought. */
export const requirements: readonly Phrase[] = [...drive, ...workingStyle, ...who];
