import type { Rule } from '#lint/core/rule.ts';
import { titleBlock } from '#lint/rules/findability/title-block.ts';

/** Characters that fit on one line of a list; place and employer come after it. */
const comfortable = 60;
/** Longer titles are cut short in search results and on social images. */
const longest = 75;

/** Reports a title that does not fit where candidates first see it. */
export const titleLength: Rule = {
	id: 'title-length',
	category: 'findability',
	severity: 'warning',
	lighter: ['info'],
	source: 'https://developers.google.com/search/docs/appearance/title-link',
	*check(document, text) {
		const length = titleBlock(document)?.plain.text.trim().length ?? 0;
		if (length <= comfortable) return;
		yield {
			range: document.rangeOf(['title']),
			severity: length > longest ? 'warning' : 'info',
			...text.titleLength(length, comfortable),
		};
	},
};
