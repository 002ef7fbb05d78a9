import type { Rule } from '#lint/core/rule.ts';
import { statesEverySex } from '#lint/rules/inclusion/sex-statement.ts';

/** Reports once that nothing says that every sex is welcome (WGB m/v art. 3, third and fourth paragraph). */
export const sexStatementMissing: Rule = {
	id: 'sex-statement-missing',
	category: 'inclusion',
	severity: 'warning',
	source: 'https://wetten.overheid.nl/BWBR0003299',
	*check(document, text) {
		const { vacancy, rangeOf } = document;
		if (!vacancy || statesEverySex(document)) return;
		yield {
			range: rangeOf(['title']),
			...text.sexStatementMissing(vacancy.title, vacancy.language),
		};
	},
};
