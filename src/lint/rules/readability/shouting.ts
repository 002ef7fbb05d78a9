import { rangeIn } from '#lint/core/mapped-text.ts';
import type { Rule } from '#lint/core/rule.ts';
import { shoutedRuns } from '#lint/rules/readability/capital-runs.ts';
import { namesIn } from '#lint/rules/readability/names.ts';
import { ownWordsOf } from '#lint/rules/readability/story.ts';

/** Reports words in capitals that are no abbreviations. */
export const shouting: Rule = {
	id: 'shouting',
	category: 'readability',
	severity: 'warning',
	source: 'https://www.gov.uk/guidance/style-guide/a-to-z-of-gov-uk-style',
	*check(document, text) {
		const names = namesIn(document);
		for (const { path, plain, words } of ownWordsOf(document)) {
			// The title has a rule of its own.
			if (path?.[0] === 'title') continue;
			for (const run of shoutedRuns(words, names)) {
				const [start, end] = [run[0]?.start ?? 0, run.at(-1)?.end ?? 0];
				yield { range: rangeIn(plain, start, end), ...text.shouting(plain.text.slice(start, end)) };
			}
		}
	},
};
