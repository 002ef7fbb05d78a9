import { termRule } from '#lint/rules/inclusion/term-rule.ts';
import { levelWords } from '#lint/rules/inclusion/words/experience.ts';

/** Reports "junior" and "senior" said of the person; as the weight of the job they are fine. */
export const juniorSeniorPerson = termRule({
	id: 'junior-senior-person',
	severity: 'warning',
	source:
		'https://www.rendement.nl/werving-en-selectie/nieuws/werkgever-mag-niet-vragen-naar-starter-in-vacature.html',
	terms: levelWords,
	say: (text, words, language) => text.juniorSeniorPerson(words, language),
});
