import type { Phrase } from '#lint/phrases/phrase.ts';
import { adjectives } from '#lint/words/nl/intensifiers/adjectives.ts';
import { bigWords } from '#lint/words/nl/intensifiers/big-words.ts';
import { degrees } from '#lint/words/nl/intensifiers/degrees.ts';
import { emphasis } from '#lint/words/nl/intensifiers/emphasis.ts';
import { slogans } from '#lint/words/nl/intensifiers/slogans.ts';
import { strengthening } from '#lint/words/nl/intensifiers/strengthening.ts';
import { superlatives } from '#lint/words/nl/intensifiers/superlatives.ts';
import { waysToWork } from '#lint/words/nl/intensifiers/ways-to-work.ts';

/** Words that strengthen and judge, whatever they are about. */
export const intensifiers: readonly Phrase[] = [
	...strengthening,
	...emphasis,
	...superlatives,
	...bigWords,
	...slogans,
	...waysToWork,
	...adjectives,
	...degrees,
];
