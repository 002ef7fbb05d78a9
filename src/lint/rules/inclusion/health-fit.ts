import type { Mention } from '#lint/core/mentions.ts';
import { hasWord, wordPattern } from '#lint/core/word-pattern.ts';
import { termRule } from '#lint/rules/inclusion/term-rule.ts';
import {
	aboutIllness,
	concreteLoad,
	healthAllowed,
	healthWords,
	keepsThings,
} from '#lint/rules/inclusion/words/health.ts';

const load = wordPattern(concreteLoad);

const isAboutIllness = (words: string): boolean => aboutIllness.test(words.toLowerCase());

/** The load of the work explains strength; it is no reason to ask about illness. */
const isLoad = ({ words, sentence, next }: Mention): boolean =>
	!isAboutIllness(words) && hasWord(`${sentence} ${next}`, load);

/** Reports demands on health where the load of the work would do. */
export const healthFit = termRule({
	id: 'health-fit',
	severity: 'error',
	lighter: ['warning'],
	source:
		'https://www.evofenedex.nl/kennis/actualiteiten/pas-op-met-gezondheidsvragen-sollicitatieprocedure',
	terms: healthWords,
	unlessNear: healthAllowed,
	where: (mention) => !keepsThings.test(mention.before) && !isLoad(mention),
	negation: 'counts',
	severityOf: (words) => (isAboutIllness(words) ? 'error' : 'warning'),
	say: (text, words, language) => text.healthFit(words, language),
});
