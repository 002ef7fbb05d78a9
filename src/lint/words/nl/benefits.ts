import type { Phrase } from '#lint/phrases/phrase.ts';
import { offers } from '#lint/words/nl/benefits/offers.ts';
import { pay } from '#lint/words/nl/benefits/pay.ts';
import { promises } from '#lint/words/nl/benefits/promises.ts';
import { terms } from '#lint/words/nl/benefits/terms.ts';

/** What is vague about pay and what comes with it. */
export const benefits: readonly Phrase[] = [...pay, ...terms, ...offers, ...promises];
