import type { Phrase } from '#lint/phrases/phrase.ts';
import { beliefs } from '#lint/words/nl/company/beliefs.ts';
import { forItsPeople } from '#lint/words/nl/company/for-its-people.ts';
import { future } from '#lint/words/nl/company/future.ts';
import { imagery } from '#lint/words/nl/company/imagery.ts';
import { innovation } from '#lint/words/nl/company/innovation.ts';
import { manner } from '#lint/words/nl/company/manner.ts';
import { movement } from '#lint/words/nl/company/movement.ts';
import { praise } from '#lint/words/nl/company/praise.ts';
import { pride } from '#lint/words/nl/company/pride.ts';
import { quality } from '#lint/words/nl/company/quality.ts';
import { reputation } from '#lint/words/nl/company/reputation.ts';
import { standing } from '#lint/words/nl/company/standing.ts';
import { virtues } from '#lint/words/nl/company/virtues.ts';

/** What an employer says of itself. */
export const company: readonly Phrase[] = [
	...standing,
	...reputation,
	...innovation,
	...future,
	...quality,
	...praise,
	...imagery,
	...beliefs,
	...virtues,
	...forItsPeople,
	...pride,
	...manner,
	...movement,
];
