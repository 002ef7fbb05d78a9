import { anyOf, eitherOf, patternsOf } from '#domain/written/alternatives.ts';
import { rangeIn } from '#lint/core/mapped-text.ts';
import type { Rule } from '#lint/core/rule.ts';
import { titleBlock } from '#lint/rules/findability/title-block.ts';

const ofPay = eitherOf(
	'euro|€|bruto|netto|gross',
	'per uur|per maand|per jaar',
	'per hour|per month|per year|an hour|a month',
	'p/[uhm]|p\\.[uhm]\\.',
);
const amount = anyOf(
	'u',
	patternsOf('€ ?\\d{1,6}(?:[.,]\\d{1,3})?', `\\d{1,6}(?:[.,](?:\\d{1,3}|-))? ?${ofPay}`),
);

/** Reports an amount in the title: it belongs in `salary`, where candidates can filter on it. */
export const titleWithPay: Rule = {
	id: 'title-with-pay',
	category: 'findability',
	severity: 'warning',
	source: 'https://developers.google.com/search/docs/appearance/structured-data/job-posting',
	*check(document, text) {
		const title = titleBlock(document);
		const found = title && amount.exec(title.folded.text);
		if (!found) return;
		const range = rangeIn(title.folded, found.index, found.index + found[0].length);
		yield { range, ...text.titleWithPay(document.source.slice(...range)) };
	},
};
