import type { LintDocument } from '#lint/core/document.ts';
import type { Rule } from '#lint/core/rule.ts';
import { bodyMentions } from '#lint/rules/consistency/body-mentions.ts';
import { isNegated, type Mention, mentionsInBlock } from '#lint/rules/inclusion/mentions.ts';
import { hasWord, wordPattern } from '#lint/rules/inclusion/word-pattern.ts';

const asked = wordPattern([
	/(?:hebt|heeft|heb|met|beschikt over|minimaal|minstens|\d{1,2} jaar|een jaar|twee jaar|drie jaar) (?:\p{L}{1,20} ){0,4}(?:werk)?ervaring|ervaring (?:met|als|in|op)/u,
	/experience (?:with|as|in)|years? of (?:\p{L}{1,20} )?experience/u,
]);

const notNeeded = wordPattern([
	/(?:geen|zonder) (?:werk)?ervaring (?:nodig|vereist|kun je|ben je|mag)|ervaring (?:is niet|heb je niet|hoeft niet) ?(?:nodig|vereist)?/u,
	/no experience (?:needed|required|necessary)/u,
]);

const otherSense = wordPattern([
	/(?:geen|niet) (?:\p{L}{1,15} ){0,6}ervaring|ervaring (?:\p{L}{1,15} ){0,4}(?:niet|mag|pré)|als je|leren/u,
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
			for (const { range, shown } of bodyMentions(document, notNeeded))
				yield { range, ...text.experienceWaived(shown, months) };
			return;
		}
		for (const { range, shown } of demandsOf(document))
			yield { range, ...text.experienceAsked(shown) };
	},
};

const demandsOf = ({ fields }: LintDocument): Mention[] =>
	fields
		.filter(({ path }) => path?.[0] === 'mustHaves')
		.flatMap((block) => mentionsInBlock(block, asked))
		.filter((mention) => !isNegated(mention) && !hasWord(mention.sentence, otherSense));
