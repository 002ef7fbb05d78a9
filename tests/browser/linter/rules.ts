import type { Entry } from '#content/entry.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';
import { lintText } from '#i18n/nl/lint/text.ts';
import type { Checked } from '#lint/checked-file.ts';
import { checkedVacancy } from '#lint/checked-vacancy.ts';
import type { Lexicon } from '#lint/phrases/phrase.ts';
import type { Asked } from './page.ts';

/** All that comes with the rules but not before them. */
export const checkByRules = (
	entry: Entry<Vacancy>,
	lexicon: Lexicon,
	{ today, policy = {}, organisation }: Asked,
): Checked =>
	checkedVacancy(entry, [], {
		...{ today, policy, organisation, text: lintText },
		lexiconFor: () => lexicon,
	});
