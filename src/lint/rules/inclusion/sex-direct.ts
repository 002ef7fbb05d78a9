import { termRule } from '#lint/rules/inclusion/term-rule.ts';
import { oneSexWords, sexGrounds } from '#lint/rules/inclusion/words/sex.ts';

/** Reports one sex asked for without a ground in law (WGB m/v art. 3). */
export const sexDirect = termRule({
	id: 'sex-direct',
	severity: 'error',
	source: 'https://wetten.overheid.nl/BWBR0003299',
	terms: oneSexWords,
	unlessNear: sexGrounds,
	say: (text, words) => text.sexDirect(words),
});
