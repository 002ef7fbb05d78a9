import { rangeIn } from '#lint/core/mapped-text.ts';
import type { Rule } from '#lint/core/rule.ts';

/** Characters that search engines usually show; Google names no limit. */
const shown = 155;

/** Reports a missing opening, or one that search results cut short in its first sentence. */
export const summaryFirst155: Rule = {
	id: 'summary-first-155',
	category: 'findability',
	severity: 'warning',
	lighter: ['info'],
	source: 'https://developers.google.com/search/docs/appearance/snippet',
	*check(document, text) {
		const opening = document.body.find(({ kind }) => kind === 'paragraph');
		const first = opening?.sentences[0];
		if (!opening || !first) {
			yield { range: document.rangeOf(['title']), severity: 'info', ...text.openingMissing() };
			return;
		}
		const range = rangeIn(opening.plain, first.start, first.end);
		const length = first.text.replace(/\s+/g, ' ').length;
		if (length > shown) yield { range, ...text.openingTooLong(length, shown) };
	},
};
