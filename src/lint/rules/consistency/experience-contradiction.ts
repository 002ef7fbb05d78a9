import type { LintDocument } from '#lint/core/document.ts';
import type { Rule } from '#lint/core/rule.ts';
import { eitherOf, patternsOf, wordsThen } from '#domain/written/alternatives.ts';
import { bodyMentions } from '#lint/rules/consistency/body-mentions.ts';
import { isNegated } from '#lint/core/denial.ts';
import { type Mention, mentionsOf } from '#lint/core/mentions.ts';
import { hasWord, wordPattern } from '#lint/core/word-pattern.ts';

/** Words by which a text asks for the experience that they stand before. */
const asking = eitherOf(
	'hebt|heeft|heb|met|beschikt over|minimaal|minstens',
	'\\d{1,2} jaar|een jaar|twee jaar|drie jaar',
);

const asked = wordPattern([
	...patternsOf(`${asking} ${wordsThen(4, 20)}(?:werk)?ervaring`),
	/ervaring (?:met|als|in|op)/u,
	/experience (?:with|as|in)|years?'? (?:of )?(?:\p{L}{1,20} ){0,3}experience/u,
]);

const notNeeded = wordPattern([
	/(?:geen|zonder) (?:werk)?ervaring (?:nodig|vereist|kun je|ben je|mag)|ervaring (?:is niet|heb je niet|hoeft niet) ?(?:nodig|vereist)?/u,
	/no (?:\p{L}{1,15} )?experience (?:is )?(?:needed|required|necessary)/u,
	/(?:you do not need|you don't need|without) (?:any )?experience/u,
	/experience is not (?:needed|required|necessary)/u,
]);

const otherSense = wordPattern([
	/(?:geen|niet) (?:\p{L}{1,15} ){0,6}ervaring|ervaring (?:\p{L}{1,15} ){0,4}(?:niet|mag|pré)|als je|leren/u,
	/(?:no|not) (?:\p{L}{1,15} ){0,6}experience|experience (?:\p{L}{1,15} ){0,4}(?:not|may|a plus)|if you|learn(?:ing)?|gain|get/u,
]);

/** Reports experience asked where the fields say none, and waived where they ask it. */
export const experienceContradiction: Rule = {
	id: 'experience-contradiction',
	category: 'consistency',
	severity: 'warning',
	source: 'https://www.nvp-hrnetwerk.nl/sollicitatiecode',
	*check(document, text) {
		const months = document.vacancy?.experience?.months;
		if (months === undefined) return;
		if (months > 0) {
			for (const { range, words } of bodyMentions(document, notNeeded))
				yield { range, ...text.experienceWaived(words, months) };
			return;
		}
		for (const { range, words } of demandsOf(document))
			yield { range, ...text.experienceAsked(words) };
	},
};

const demandsOf = (document: LintDocument): Mention[] =>
	mentionsOf(document, asked).filter(
		(mention) =>
			mention.block.path?.[0] === 'mustHaves' &&
			!isNegated(mention) &&
			!hasWord(mention.sentence, otherSense),
	);
