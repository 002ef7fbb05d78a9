import type { Rule } from '#lint/core/rule.ts';
import { partsOf, titleBlock } from '#lint/rules/findability/title-block.ts';

/** Reports the name of the employer in the title: the page shows it beside the title already. */
export const titleWithEmployer: Rule = {
	id: 'title-with-employer',
	category: 'findability',
	severity: 'warning',
	source: 'https://developers.google.com/search/docs/appearance/structured-data/job-posting',
	*check(document, text) {
		const title = titleBlock(document);
		if (!title) return;
		const employers = [document.organisation?.name, document.vacancy?.agencyFor];
		for (const name of employers) {
			for (const { range, words } of partsOf(title, name ?? '', document.source))
				yield { range, ...text.titleWithEmployer(words) };
		}
	},
};
