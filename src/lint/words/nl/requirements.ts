import type { Phrase } from '#lint/phrases/phrase.ts';
import { abilities } from '#lint/words/nl/requirements/abilities.ts';
import { aloneAndTogether } from '#lint/words/nl/requirements/alone-and-together.ts';
import { affinity } from '#lint/words/nl/requirements/affinity.ts';
import { ambition } from '#lint/words/nl/requirements/ambition.ts';
import { atEase } from '#lint/words/nl/requirements/at-ease.ts';
import { attitudes } from '#lint/words/nl/requirements/attitudes.ts';
import { bringsAlong } from '#lint/words/nl/requirements/brings-along.ts';
import { communication } from '#lint/words/nl/requirements/communication.ts';
import { competences } from '#lint/words/nl/requirements/competences.ts';
import { conduct } from '#lint/words/nl/requirements/conduct.ts';
import { enthusiasm } from '#lint/words/nl/requirements/enthusiasm.ts';
import { heroes } from '#lint/words/nl/requirements/heroes.ts';
import { idioms } from '#lint/words/nl/requirements/idioms.ts';
import { initiative } from '#lint/words/nl/requirements/initiative.ts';
import { kindsOfPeople } from '#lint/words/nl/requirements/kinds-of-people.ts';
import { labels } from '#lint/words/nl/requirements/labels.ts';
import { levels } from '#lint/words/nl/requirements/levels.ts';
import { manners } from '#lint/words/nl/requirements/manners.ts';
import { mentality } from '#lint/words/nl/requirements/mentality.ts';
import { minds } from '#lint/words/nl/requirements/minds.ts';
import { precision } from '#lint/words/nl/requirements/precision.ts';
import { pressure } from '#lint/words/nl/requirements/pressure.ts';
import { results } from '#lint/words/nl/requirements/results.ts';
import { thinking } from '#lint/words/nl/requirements/thinking.ts';
import { traitsWithNouns } from '#lint/words/nl/requirements/traits-with-nouns.ts';
import { traits } from '#lint/words/nl/requirements/traits.ts';
import { will } from '#lint/words/nl/requirements/will.ts';
import { withPeople } from '#lint/words/nl/requirements/with-people.ts';

/** What is vague about the person who is sought. */
export const requirements: readonly Phrase[] = [
	...enthusiasm,
	...ambition,
	...initiative,
	...aloneAndTogether,
	...results,
	...pressure,
	...precision,
	...thinking,
	...communication,
	...withPeople,
	...mentality,
	...affinity,
	...heroes,
	...labels,
	...levels,
	...traits,
	...traitsWithNouns,
	...abilities,
	...competences,
	...conduct,
	...bringsAlong,
	...manners,
	...idioms,
	...attitudes,
	...atEase,
	...will,
	...minds,
	...kindsOfPeople,
];
