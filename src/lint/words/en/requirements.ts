import type { Phrase } from '#lint/phrases/phrase.ts';
import { abilities } from '#lint/words/en/requirements/abilities.ts';
import { drive } from '#lint/words/en/requirements/drive.ts';
import { idioms } from '#lint/words/en/requirements/idioms.ts';
import { labels } from '#lint/words/en/requirements/labels.ts';
import { skills } from '#lint/words/en/requirements/skills.ts';
import { thinking } from '#lint/words/en/requirements/thinking.ts';
import { traitNouns } from '#lint/words/en/requirements/trait-nouns.ts';
import { traits } from '#lint/words/en/requirements/traits.ts';
import { who } from '#lint/words/en/requirements/who.ts';
import { workingStyle } from '#lint/words/en/requirements/working-style.ts';

/** What is vague about the person who is sought. */
export const requirements: readonly Phrase[] = [
	...drive,
	...labels,
	...workingStyle,
	...thinking,
	...who,
	...traits,
	...traitNouns,
	...skills,
	...abilities,
	...idioms,
];
