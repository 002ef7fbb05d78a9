import type { Rule } from '#lint/core/rule.ts';
import { saysWe, saysYou } from '#lint/rules/readability/pronouns.ts';
import { storyOf } from '#lint/rules/readability/story.ts';

/** Fewer sentences about the employer are an introduction. */
const fewest = 4;
/** Up to half as many again is a matter of taste. */
const margin = 1.5;

/** Reports a text that is more about the employer than about the candidate. */
export const weWithoutYou: Rule = {
	id: 'we-without-you',
	category: 'readability',
	severity: 'warning',
	source:
		'https://www.deondernemer.nl/personeel/vacature-communiceren-jesse-geul-recruitment-hr-salaris-transparant~53b0b07',
	*check(document, text) {
		const story = storyOf(document);
		const toYou = story.filter(saysYou);
		const ofUs = story.filter((sentence) => saysWe(sentence) && !saysYou(sentence));
		const [first] = ofUs;
		if (!first || ofUs.length < fewest || ofUs.length <= margin * toYou.length) return;
		yield {
			range: first.range,
			...text.weWithoutYou(ofUs.length, toYou.length, document.language),
		};
	},
};
