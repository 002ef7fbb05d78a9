import { termRule } from '#lint/rules/inclusion/term-rule.ts';
import {
	decidesOnPay,
	experienceRanges,
	ofTheTeam,
} from '#lint/rules/inclusion/words/experience.ts';

/** Reports experience asked as a range or as recent. */
export const experienceRange = termRule({
	id: 'experience-range',
	severity: 'warning',
	source:
		'https://www.evofenedex.nl/kennis/juridisch/arbeidsrecht/aangaan-arbeidsovereenkomst/juridische-checklist-vacaturetekst',
	terms: experienceRanges,
	unless: decidesOnPay,
	where: ({ before }) => !ofTheTeam.test(before),
	say: (text, words) => text.experienceRange(words),
});
