import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import { anyOf, eitherOf, patternsOf } from '#domain/written/alternatives.ts';
import { type Mention, mentionsOf } from '#lint/core/mentions.ts';
import type { Rule } from '#lint/core/rule.ts';

const atMost = eitherOf(
	"tot(?: wel| maar liefst| maximaal| ongeveer| circa| ca\\.| zo'n)?",
	'(?:maximaal|max\\.?|ten hoogste|hooguit|hoogstens)(?: circa)?',
);
const atMostInEnglish = '(?:up to|(?:a )?maximum(?: of)?|max\\.|as much as|no more than)';
const euros = '(?:€|eur|euro) ?\\d[\\d.,]*';

const upTo: Record<SiteLanguage, RegExp> = {
	nl: anyOf(
		'g',
		patternsOf(`${atMost} (?:${euros}|\\d[\\d.,]{2,9} euro|\\d{2} euro(?= (?:bruto )?per uur))`),
	),
	en: anyOf('g', patternsOf(`${atMostInEnglish} (?:${euros}|\\d[\\d.,]{2,9} euros?)`)),
};

const aboutPay: Record<SiteLanguage, RegExp> = {
	nl: /salaris|loon|verdien|verdienst|bruto|tarief|€ ?[\d.,]+ (?:bruto )?(?:per|p\/) ?(?:maand|m)(?!\p{L})/u,
	en: /salary|(?<!\p{L})(?:wages?|(?:your|the|gross|hourly|monthly|base) pay)(?!\p{L})|earn|gross|(?:€ ?[\d.,]+|euros?) (?:gross )?(?:per|a) month/u,
};

const amount = /€ ?\d|\d{1,3}[.,]\d{3}|\d[.,]\d\d/;

/** What is paid later, or beside pay, may well have only an upper end. */
const otherPay = new Set(['salary', 'growth', 'benefits', 'referral', 'allowances']);

/** Reports pay of which the text names only the upper end. */
export const upToPay: Rule = {
	id: 'up-to-pay',
	category: 'transparency',
	severity: 'warning',
	source: 'https://eur-lex.europa.eu/eli/dir/2023/970/oj',
	*check(document, text) {
		for (const mention of mentionsOf(document, upTo[document.language]))
			if (isPay(mention, aboutPay[document.language]) && !amount.test(mention.earlier))
				yield { range: mention.range, ...text.upToPay(mention.words, document.language) };
	},
};

const isPay = ({ block, sentence }: Mention, pattern: RegExp): boolean =>
	!otherPay.has(String(block.path?.[0])) && (block.path?.[0] === 'title' || pattern.test(sentence));
