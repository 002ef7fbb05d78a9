import type { Sentence } from '#lint/core/sentences.ts';
import type { Rule } from '#lint/core/rule.ts';
import { saysYou } from '#lint/rules/readability/pronouns.ts';
import { storyOf } from '#lint/rules/readability/story.ts';

const auxiliaries = new Set(['wordt', 'worden', 'werd', 'werden']);
const participle =
	/^(?:aan|af|bij|door|in|na|om|onder|op|over|samen|toe|uit|vast|voor|weer)?(?:ge|be|ver|ont|her)\p{L}{2,}(?:d|t|en)$/u;
const noun = /(?:heid|teit|ment|dienst|tijd)$/;

/** Fewer are a matter of taste, and a tenth of the text is no habit. */
const [fewest, share] = [3, 0.1];

/** Reports a text in which much is done and nobody does it. */
export const passiveVoice: Rule = {
	id: 'passive-voice',
	category: 'readability',
	severity: 'info',
	source: 'https://vrttaal.net/taaladvies-spelling/actief-passief',
	*check(document, text) {
		if (document.language !== 'nl') return;
		const story = storyOf(document);
		const passive = story.filter(isPassive);
		const [first] = passive;
		if (!first || passive.length < fewest || passive.length <= share * story.length) return;
		yield { range: first.range, ...text.passiveVoice(passive.length) };
	},
};

/** “Je wordt ingewerkt door een collega” says who: a sentence to the candidate may be passive. */
function isPassive(sentence: Sentence): boolean {
	const words = sentence.words.map((word) => word.toLowerCase());
	return (
		words.some((word) => auxiliaries.has(word)) &&
		words.some((word) => participle.test(word) && !noun.test(word)) &&
		!saysYou(sentence)
	);
}
