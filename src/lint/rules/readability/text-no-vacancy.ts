import { rangeIn } from '#lint/core/mapped-text.ts';
import type { Rule } from '#lint/core/rule.ts';
import { textKindIn } from '#lint/phrases/text-kind.ts';

/** Says that the text reads as something else than a vacancy, so that vague words in it are not reported. */
export const textNoVacancy: Rule = {
	id: 'text-no-vacancy',
	category: 'readability',
	severity: 'info',
	source: 'https://developers.google.com/search/docs/appearance/structured-data/job-posting',
	*check(document, text) {
		const [first] = document.body;
		const { sentences: [opening] = [], plain } = first ?? {};
		if (!plain || !opening || !textKindIn(document).isOtherProse()) return;
		yield { range: rangeIn(plain, opening.start, opening.end), ...text.textNoVacancy() };
	},
};
