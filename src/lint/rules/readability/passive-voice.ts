import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import type { Sentence } from '#lint/core/sentences.ts';
import type { Rule } from '#lint/core/rule.ts';
import { anyOf, patternsOf } from '#domain/written/alternatives.ts';
import { wordSet } from '#lint/core/word-set.ts';
import { saysYou } from '#lint/rules/readability/pronouns.ts';
import { storyOf } from '#lint/rules/readability/story.ts';

const auxiliaries = new Set(['wordt', 'worden', 'werd', 'werden']);
const prefix =
	'(?:aan|af|bij|door|in|na|om|onder|op|over|samen|toe|uit|vast|voor|weer)?(?:ge|be|ver|ont|her)';
const participle = anyOf(
	'u',
	patternsOf(
		`^${prefix}\\p{L}{2,}(?:d|t|en)$`,
		'^(?:overlegd|overhandigd|ondersteund|ondertekend|onderzocht|voorbereid)$',
	),
);
const adverb = /ly$|^(?:not|always|often|never|also|already|still|then)$/;
const englishAuxiliaries = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being']);
const irregular = wordSet(`
	made done given taken written held sent paid kept found built
	chosen shown told seen sold bought brought put read run
`);
const descriptions = wordSet(`
	based located situated interested experienced motivated qualified dedicated
	committed skilled excited closed involved supposed used related
	need indeed convinced retired tired divided united
`);
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
		const story = storyOf(document);
		const passive = story.filter(isPassive[document.language]);
		const [first] = passive;
		if (!first || passive.length < fewest || passive.length <= share * story.length) return;
		yield { range: first.range, ...text.passiveVoice(passive.length) };
	},
};

/** Who does it stands in “door de planner”, and a sentence to the candidate may be passive too. */
const isPassive: Record<SiteLanguage, (sentence: Sentence) => boolean> = {
	nl: (sentence) => isDutchPassive(foldedWords(sentence)) && !saysYou(sentence),
	en: (sentence) => isEnglishPassive(foldedWords(sentence)) && !saysYou(sentence),
};

const foldedWords = ({ words }: Sentence): string[] => words.map((word) => word.toLowerCase());

const isDutchPassive = (words: readonly string[]): boolean =>
	words.some((word) => auxiliaries.has(word)) &&
	words.some((word) => participle.test(word) && !noun.test(word)) &&
	!words.some((word, index) => word === 'door' && !/^(?:te|middel)$/.test(words[index + 1] ?? ''));

/** In English the participle follows at once, or after an adverb; the same form also describes. */
const isEnglishPassive = (words: readonly string[]): boolean =>
	!words.some(
		(word, index) => word === 'by' && /^(?:the|an?|our|your|us|one)$/.test(words[index + 1] ?? ''),
	) &&
	words.some((word, index) => {
		const next = words[index + 1] ?? '';
		const done = adverb.test(next) ? (words[index + 2] ?? '') : next;
		return (
			englishAuxiliaries.has(word) &&
			(/\p{L}{2}ed$/u.test(done) || irregular.has(done)) &&
			!descriptions.has(done)
		);
	});
