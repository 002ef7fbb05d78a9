import { termRule } from '#lint/rules/inclusion/term-rule.ts';
import {
	decidesOnPay,
	experienceCeilings,
	lessIsFine,
} from '#lint/rules/inclusion/words/experience.ts';

/** Reports a ceiling on experience: indirect distinction by age unless justified. */
export const experienceMaximum = termRule({
	id: 'experience-maximum',
	severity: 'error',
	source:
		'https://www.daanlegal.nl/nieuws/crm-vacature-met-maximaal-drie-jaar-werkervaring-discriminerend/',
	terms: experienceCeilings,
	unless: decidesOnPay,
	unlessNear: lessIsFine,
	say: (text, words) => text.experienceMaximum(words),
});
