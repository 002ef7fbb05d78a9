import type { Vacancy } from '#domain/schema/vacancy.ts';
import { isDenied } from '#lint/core/denial.ts';
import { type Mention, mentionsOf } from '#lint/core/mentions.ts';
import type { Rule } from '#lint/core/rule.ts';
import { offer, variablePay } from '#lint/rules/transparency/words/variable-pay.ts';

/** Reports a bonus or commission of which nobody knows how much it is. */
export const payVariableUnexplained: Rule = {
	id: 'pay-variable-unexplained',
	category: 'transparency',
	severity: 'warning',
	source: 'https://eur-lex.europa.eu/eli/dir/2023/970/oj',
	*check(document, text) {
		const { vacancy, language, rangeOf } = document;
		if (!vacancy) return;
		if (isWithoutAmount(vacancy))
			yield { range: rangeOf(['salary', 'variable']), ...text.variablePayWithoutAmount() };
		if (vacancy.salary.variable) return;
		for (const mention of mentionsOf(document, variablePay[language]))
			if (isOffered(mention, offer[language]) && !isDenied(mention) && !isCovered(mention, vacancy))
				yield { range: mention.range, ...text.variablePayInText(mention.words) };
	},
};

const isWithoutAmount = ({ salary: { variable } }: Vacancy): boolean =>
	variable !== undefined &&
	variable.min === undefined &&
	variable.max === undefined &&
	!/\d/.test(variable.description);

const isOffered = (mention: Mention, pattern: RegExp): boolean =>
	mention.block.path
		? mention.block.path[0] === 'benefits'
		: isListed(mention) || (pattern.test(mention.sentence) && !isCommittee(mention));

/** “Commissie” is people who meet, unless the sentence is about pay or sales. */
const isCommittee = ({ words, sentence }: Mention): boolean =>
	/^commissie$/i.test(words) && !/loon|salaris|verdien|verk[ou]|omzet|bonus|target/.test(sentence);

/** A short item such as “bonusregeling” offers it; one about the work says what you do with it. */
const isListed = ({ words, block }: Mention): boolean =>
	block.kind === 'item' &&
	block.words.length <= longestOffer &&
	!/^commissi/i.test(words) &&
	!aboutWork.test(block.folded.text);

const longestOffer = 8;
const aboutWork = /(?<!\p{L})(?:je|jij|you|bonussen|bonuses)(?!\p{L})|(?:en|ing) van /u;

const isCovered = ({ words, sentence, next }: Mention, { salary }: Vacancy): boolean =>
	/\d/.test(sentence + next) || (salary.yearEndBonus !== undefined && /^eindejaars/i.test(words));
