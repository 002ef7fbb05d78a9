import { isAboutCandidate } from '#lint/rules/inclusion/about-candidate.ts';
import { termRule } from '#lint/rules/inclusion/term-rule.ts';
import { ageLimits, legalGrounds } from '#lint/rules/inclusion/words/age.ts';

/** Reports an age asked of candidates without a ground in law (WGBL art. 3, 7 and 9). */
export const ageLimitDirect = termRule({
	id: 'age-limit-direct',
	severity: 'error',
	source: 'https://wetten.overheid.nl/BWBR0016185',
	terms: ageLimits,
	unlessNear: legalGrounds,
	where: isAboutCandidate,
	say: (text, words) => text.ageLimitDirect(words),
});
