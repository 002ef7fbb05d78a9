import type { Vacancy } from '#domain/schema/vacancy.ts';
import { isDenied } from '#lint/core/denial.ts';
import { type Mention, mentionsOf } from '#lint/core/mentions.ts';
import type { Rule } from '#lint/core/rule.ts';
import { attitude, growth, learning } from '#lint/rules/transparency/words/growth.ts';

/** Sentences about the work or about others, not about what the applicant gets. */
const aboutWork = new Set(['title', 'tasks', 'growth', 'mustHaves', 'niceToHaves', 'challenges']);

/** Reports promises of growth without a role, a term, an amount or a budget. */
export const growthWithoutStep: Rule = {
	id: 'growth-without-step',
	category: 'transparency',
	severity: 'warning',
	source:
		'https://www.managersonline.nl/nieuws/23225/arbeidsvoorwaarden-ondergeschoven-kindje-in-veel-vacatureteksten.html',
	*check(document, text) {
		const { vacancy, language } = document;
		if (!vacancy || vacancy.growth?.length) return;
		for (const mention of mentionsOf(document, growth[language]))
			if (isPromise(mention))
				yield { range: mention.range, ...text.growthWithoutStep(mention.words) };
		if (hasTraining(vacancy)) return;
		for (const mention of mentionsOf(document, learning[language]))
			if (isPromise(mention))
				yield { range: mention.range, ...text.learningWithoutBudget(mention.words) };
	},
};

/** Also a part of the week: “elke week een halve dag om te leren”. */
const amount = /\d|(?:halve|hele) dag|(?:een|één|twee) dag(?:en|deel|delen)? (?:per|in de) /;

const isPromise = (mention: Mention): boolean =>
	!aboutWork.has(String(mention.block.path?.[0])) &&
	!amount.test(mention.sentence + mention.next) &&
	!/^[^.]{0,30}(?<!\p{L})(?:uren|dagen)(?!\p{L})/u.test(mention.after) &&
	!/^ van (?!jou|je(?!\p{L}))/u.test(mention.after) &&
	!attitude.test(mention.before) &&
	!isDenied(mention);

const hasTraining = ({ benefits }: Vacancy): boolean =>
	benefits?.training?.budget !== undefined || benefits?.training?.hours !== undefined;
