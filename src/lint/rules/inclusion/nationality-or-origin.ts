import { termRule } from '#lint/rules/inclusion/term-rule.ts';
import { originAllowed, originWords } from '#lint/rules/inclusion/words/origin.ts';

const aboutPhoto = /foto|photo/i;

/** Reports demands on nationality, origin or a photograph. */
export const nationalityOrOrigin = termRule({
	id: 'nationality-or-origin',
	severity: 'error',
	source:
		'https://www.monsterboard.nl/werkgever/recruitment-tips/werving-en-selectie/kandidaten-selecteren/discriminatie-vacaturetekst/',
	terms: originWords,
	unlessNear: originAllowed,
	say: (text, words) =>
		aboutPhoto.test(words) ? text.photoDemanded(words) : text.nationalityOrOrigin(words),
});
