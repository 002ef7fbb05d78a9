import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import { anyOf, patternsOf } from '#domain/written/alternatives.ts';
import { type Mention, mentionsOf } from '#lint/core/mentions.ts';
import type { Rule } from '#lint/core/rule.ts';

const euros = '(?:€|eur|euro) ?\\d[\\d.,]*';
const figure = '\\d[\\d.,]{1,9}';

const net: Record<SiteLanguage, RegExp> = {
	nl: anyOf(
		'gu',
		patternsOf(
			`(?:${euros}(?:-| euro)?|${figure}(?: euro)?) (?:\\(?netto|schoon in de hand)`,
			`netto ${euros}`,
			`netto(?:loon|salaris)? ?(?:[\\p{L}']{1,15} ?){0,5}:? ?(?:€ ?\\d[\\d.,]*|${figure} euro)`,
		),
	),
	en: /(?:€|eur|euro) ?\d[\d.,]* net|\d[\d.,]{1,9} euros? net|net (?:salary |pay |wage )?(?:of )?(?:(?:€|eur|euro) ?\d[\d.,]*|\d[\d.,]{1,9} euros?)/g,
};

/** What is paid beside a wage is often paid without tax, and then net is exact. */
const besideWage =
	/vergoed|onkosten|reiskosten|kilometer|thuiswerk|internet|telefoon|budget|premie|bonus|fooi|extra|cadeau|allowance|expenses|travel/;

const aboutWage = anyOf('', [
	/salaris|loon|verdien|salary|wage|earn/u,
	/houdt? (?:je|jij)|je houdt|naar huis|in de hand/u,
	/maandelijks|in de maand|(?:per|p\/) ?(?:maand|uur|month|hour)|a (?:month|hour)/u,
]);

const wageKeys = new Set<PropertyKey>(['title', 'salary', 'tasks', 'growth', 'faq']);

/** Reports a wage after tax: it differs from person to person, so nobody can compare it. */
export const netPay: Rule = {
	id: 'net-pay',
	category: 'transparency',
	severity: 'warning',
	source: 'https://www.cbs.nl/nl-nl/onze-diensten/methoden/begrippen/nettoloon',
	*check(document, text) {
		for (const mention of mentionsOf(document, net[document.language]))
			if (isWage(mention)) yield { range: mention.range, ...text.netPay(mention.words) };
	},
};

const isWage = ({ block: { path }, sentence }: Mention): boolean =>
	(path === undefined || wageKeys.has(path[0] ?? '')) &&
	!/bruto|gross/.test(sentence) &&
	!besideWage.test(sentence) &&
	aboutWage.test(sentence);
