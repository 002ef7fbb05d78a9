import { termRule } from '#lint/rules/inclusion/term-rule.ts';
import { appearanceAllowed, appearanceWords } from '#lint/rules/inclusion/words/appearance.ts';

/** Reports demands on belief and looks. */
export const religionAppearance = termRule({
	id: 'religion-appearance',
	severity: 'warning',
	source: 'https://wervingenselectiegids.nl/discriminatie-thema-s/ras-nationaliteit',
	terms: appearanceWords,
	unlessNear: appearanceAllowed,
	negation: 'counts',
	say: (text, words, language) => text.religionAppearance(words, language),
});
