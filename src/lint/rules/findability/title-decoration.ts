import { rangeIn } from '#lint/core/mapped-text.ts';
import type { Rule } from '#lint/core/rule.ts';
import { titleBlock } from '#lint/rules/findability/title-block.ts';

/** Reports exclamation marks, asterisks and pictograms in the title: Google may call them spam. */
export const titleDecoration: Rule = {
	id: 'title-decoration',
	category: 'findability',
	severity: 'error',
	source:
		'https://developers.google.com/search/docs/appearance/structured-data/job-posting#job-posting-definition',
	*check(document, text) {
		const title = titleBlock(document);
		if (!title) return;
		for (const { index, 0: marks } of title.plain.text.matchAll(decoration)) {
			const range = rangeIn(title.plain, index, index + marks.length);
			yield { range, ...text.titleDecoration(marks) };
		}
	},
};

/** Arrows, blocks, stars and ticks are no pictograms to Unicode; “C++” and “<” alone are no decoration. */
const decoration =
	/[!*\u2190-\u21ff\u25a0-\u27bf\p{Extended_Pictographic}]{1,10}|[<>~=|]{2,10}|-{3,10}/gu;
