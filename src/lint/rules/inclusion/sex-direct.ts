import type { Mention } from '#lint/core/mentions.ts';
import { hasWord, wordPattern } from '#lint/core/word-pattern.ts';
import { termRule } from '#lint/rules/inclusion/term-rule.ts';
import { oneSexWords, pronounOfOneSex, sexGrounds } from '#lint/rules/inclusion/words/sex.ts';

const somebodyElse = wordPattern([
	/klant|klanten|collega|patiënt|cliënt|bewoner|gast|kind/u,
	/manager|leidinggevende|directeur/u,
	/customer|client|colleague|patient|resident|guest|child|pupil/u,
	/supervisor|director|founder|boss/u,
]);

/** Reports one sex asked for without a ground in law (WGB m/v art. 3). */
export const sexDirect = termRule({
	id: 'sex-direct',
	severity: 'error',
	source: 'https://wetten.overheid.nl/BWBR0003299',
	terms: oneSexWords,
	unlessNear: sexGrounds,
	where: isAboutCandidate,
	say: (text, words, language) => text.sexDirect(words, language),
});

/** “He must …” at the start of a sentence, with nobody else before it. */
function isAboutCandidate({ match, before, earlier }: Mention): boolean {
	if (!pronounOfOneSex.test(match[0])) return true;
	return before.trim() === '' && !hasWord(earlier, somebodyElse);
}
