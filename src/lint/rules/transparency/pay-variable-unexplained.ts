import type { SiteLanguage, Vacancy } from '#domain/schema/vacancy.ts';
import { anyOf } from '#lint/core/alternatives.ts';
import { isDenied } from '#lint/core/denial.ts';
import { type Mention, mentionsOf } from '#lint/core/mentions.ts';
import type { Rule } from '#lint/core/rule.ts';

const variablePay: Record<SiteLanguage, RegExp> = {
	nl: anyOf('gu', [
		/(?:jaar|kwartaal|maand|prestatie|eindejaars|teken|welkomst|inzet|team|omzet|verkoop|winst|resultaats?)?bonus(?:sen|regeling|mogelijkheden)?/u,
		/(?:provisie|commissie)(?:regeling)?/u,
		/winst(?:deling|uitkering)(?:sregeling)?/u,
		/deelt? (?:\p{L}{1,10} ){0,2}(?:mee )?in de winst/u,
		/eindejaars(?:uitkering|premie)/u,
		/prestatie(?:beloning|toeslag|premie)|resultaats?premie|premie volgens resultaat/u,
		/variabele (?:beloning|deel)/u,
		/ote|on[- ]target earnings/u,
	]),
	en: anyOf('gu', [
		/(?:yearly |annual |quarterly |monthly |performance |year-end )?bonus(?:es)?/u,
		/commissions?/u,
		/profit[- ](?:sharing|share)/u,
		/(?:13th|thirteenth) month/u,
		/variable (?:pay|salary|compensation)/u,
		/ote|on[- ]target earnings/u,
	]),
};

/** Words by which a sentence offers something, rather than that the work is about it. */
const offer: Record<SiteLanguage, RegExp> = {
	nl: /krijg|verdien|ontvang|bied|(?:salaris|loon)(?!admin|verwerk|str)|kans op|bovenop|basis|extraatje|on[- ]target|mooi|aantrekkelijk|leuk|goede|in de winst|(?:je|jouw) \S*bonus/,
	en: /you(?:'ll)? (?:get|receive|earn)|we offer|salary|on top|base|attractive|generous|competitive|chance of|great|good|your \S*bonus/,
};

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
