import type { Phrase } from '#lint/phrases/phrase.ts';
import { beliefs } from '#lint/words/nl/company/beliefs.ts';
import { imagery } from '#lint/words/nl/company/imagery.ts';
import { innovation } from '#lint/words/nl/company/innovation.ts';
import { manner } from '#lint/words/nl/company/manner.ts';
import { praise } from '#lint/words/nl/company/praise.ts';
import { pride } from '#lint/words/nl/company/pride.ts';
import { quality } from '#lint/words/nl/company/quality.ts';
import { standing } from '#lint/words/nl/company/standing.ts';
import { virtues } from '#lint/words/nl/company/virtues.ts';

/** What an employer says of itself. */
export const company: readonly Phrase[] = [
	...standing,
	...innovation,
	...quality,
	...praise,
	...imagery,
	...beliefs,
	...virtues,
	...pride,
	...manner,
];
