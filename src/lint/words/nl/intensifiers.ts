import type { Phrase } from '#lint/phrases/phrase.ts';
import { adjectives } from '#lint/words/nl/intensifiers/adjectives.ts';
import { slogans } from '#lint/words/nl/intensifiers/slogans.ts';
import { strengthening } from '#lint/words/nl/intensifiers/strengthening.ts';
import { superlatives } from '#lint/words/nl/intensifiers/superlatives.ts';

/** Words that strengthen and judge, whatever they are about. */
export const intensifiers: readonly Phrase[] = [
	...strengthening,
	...superlatives,
	...slogans,
	...adjectives,
];
