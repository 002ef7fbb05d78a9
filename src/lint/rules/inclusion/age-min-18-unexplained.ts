import { isAboutCandidate } from '#lint/rules/inclusion/about-candidate.ts';
import { termRule } from '#lint/rules/inclusion/term-rule.ts';
import { groundsForEighteen, minimumAges } from '#lint/rules/inclusion/words/age.ts';

/** Reports a minimum age up to 18 without night work, on-call duty or a law beside it. */
export const ageMin18Unexplained = termRule({
	id: 'age-min-18-unexplained',
	severity: 'warning',
	source:
		'https://www.nu.nl/werk/6251208/mag-een-bedrijf-vragen-om-sollicitanten-van-een-bepaalde-leeftijd.html',
	terms: minimumAges,
	unlessNear: groundsForEighteen,
	where: isAboutCandidate,
	say: (text, words) => text.ageMin18Unexplained(words),
});
