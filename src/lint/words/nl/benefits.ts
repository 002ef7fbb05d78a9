import type { Phrase } from '#lint/phrases/phrase.ts';
import { offers } from '#lint/words/nl/benefits/offers.ts';
import { pay } from '#lint/words/nl/benefits/pay.ts';
import { promises } from '#lint/words/nl/benefits/promises.ts';
import { prospects } from '#lint/words/nl/benefits/prospects.ts';
import { support } from '#lint/words/nl/benefits/support.ts';
import { terms } from '#lint/words/nl/benefits/terms.ts';
import { timeAndSecurity } from '#lint/words/nl/benefits/time-and-security.ts';

/** What is vague about pay and what comes with it. */
export const benefits: readonly Phrase[] = [
	...pay,
	...terms,
	...timeAndSecurity,
	...offers,
	...support,
	...promises,
	...prospects,
];
