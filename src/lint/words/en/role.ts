import type { Phrase } from '#lint/phrases/phrase.ts';
import { appeal } from '#lint/words/en/role/appeal.ts';
import { looseEnds } from '#lint/words/en/role/loose-ends.ts';

/** What is vague about the work itself. */
export const role: readonly Phrase[] = [...appeal, ...looseEnds];
