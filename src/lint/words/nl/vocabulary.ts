import type { Vocabulary } from '#lint/phrases/phrase.ts';
import { nouns } from '#lint/words/nl/vocabulary/nouns.ts';
import { offers } from '#lint/words/nl/vocabulary/offers.ts';
import { opinions } from '#lint/words/nl/vocabulary/opinions.ts';
import { smallWords } from '#lint/words/nl/vocabulary/small-words.ts';
import { traits } from '#lint/words/nl/vocabulary/traits.ts';
import { values } from '#lint/words/nl/vocabulary/values.ts';

/** Lists of words that Dutch phrases name, with their inflection. */
export const vocabulary: Vocabulary = {
	...nouns,
	...offers,
	...opinions,
	...smallWords,
	...traits,
	...values,
};
