import { anyWord } from '#lint/core/alternatives.ts';
import type { Rule } from '#lint/core/rule.ts';
import { negation, statementsWith } from '#lint/rules/law/sentences-in.ts';
import { mandatory, training } from '#lint/rules/law/training-words.ts';

/** Reports training at somebody's own cost or in their own time. */
export const trainingOwnCostOrTime: Rule = {
	id: 'training-own-cost-or-time',
	category: 'law',
	severity: 'error',
	lighter: ['warning'],
	exception: 'ground',
	law: { act: 'civil-code', articles: ['7:611a'] },
	source: 'https://www.nysingh.nl/thema/wet-transparante-en-voorspelbare-arbeidsvoorwaarden/',
	*check(document, text) {
		for (const { text: sentence, range } of statementsWith(document, { nl: [own], en: [own] })) {
			const isOwn = training.test(sentence) && !negation.test(sentence);
			if (!isOwn || voluntary.test(sentence)) continue;
			const severity = mandatory.test(sentence) ? 'error' : 'warning';
			yield { range, severity, ...text.trainingOwnCostOrTime() };
		}
	},
};

const own = anyWord('iu', [
	/(?:eigen|vrije)\s+tijd/iu,
	/onbetaald\p{L}*/iu,
	/eigen\s+(?:kosten|rekening|zak)/iu,
	/zelf\s+betalen|betaal\s+je\s+zelf/iu,
	/(?:own|free|spare)\s+time/iu,
	/unpaid/iu,
	/own\s+(?:expense|cost|costs)/iu,
	/pay\s+for\s+(?:it\s+)?yourself/iu,
]);
const voluntary =
	/(?<!\p{L})(?:vrijwillig|mag\s+je|als\s+je\s+wilt|als\s+je\s+dat\s+wilt|voluntary|voluntarily|if\s+you\s+(?:like|want)|you\s+may|you\s+can)(?!\p{L})/iu;
