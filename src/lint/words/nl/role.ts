import type { Phrase } from '#lint/phrases/phrase.ts';
import { atTheHelm } from '#lint/words/nl/role/at-the-helm.ts';
import { challenge } from '#lint/words/nl/role/challenge.ts';
import { deserved } from '#lint/words/nl/role/deserved.ts';
import { experience } from '#lint/words/nl/role/experience.ts';
import { figures } from '#lint/words/nl/role/figures.ts';
import { forCustomers } from '#lint/words/nl/role/for-customers.ts';
import { freedom } from '#lint/words/nl/role/freedom.ts';
import { impact } from '#lint/words/nl/role/impact.ts';
import { keyRole } from '#lint/words/nl/role/key-role.ts';
import { looseTasks } from '#lint/words/nl/role/loose-tasks.ts';
import { meaning } from '#lint/words/nl/role/meaning.ts';
import { neverDull } from '#lint/words/nl/role/never-dull.ts';
import { promises } from '#lint/words/nl/role/promises.ts';
import { variety } from '#lint/words/nl/role/variety.ts';
import { you } from '#lint/words/nl/role/you.ts';

/** What is vague about the work itself. */
export const role: readonly Phrase[] = [
	...challenge,
	...variety,
	...keyRole,
	...atTheHelm,
	...impact,
	...freedom,
	...promises,
	...meaning,
	...you,
	...figures,
	...deserved,
	...neverDull,
	...experience,
	...looseTasks,
	...forCustomers,
];
