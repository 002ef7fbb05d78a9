import type { SiteLanguage, Vacancy } from '#domain/schema/vacancy.ts';
import type { LintDocument } from '#lint/core/document.ts';
import type { Rule } from '#lint/core/rule.ts';
import { bodyMentions } from '#lint/rules/consistency/body-mentions.ts';
import { contentWords } from '#lint/rules/consistency/content-words.ts';
import { demands, levelFrom } from '#lint/rules/consistency/words/demands.ts';
import { numberFrom } from '#domain/written/numbers.ts';
import { isNegated } from '#lint/core/denial.ts';
import type { Mention } from '#lint/core/mentions.ts';
import { wordPattern } from '#lint/core/word-pattern.ts';

const smuggled: Record<SiteLanguage, RegExp> = {
	nl: wordPattern(demands.nl),
	en: wordPattern(demands.en),
};

const demandKeys = new Set(['mustHaves', 'systems', 'workplace', 'educationAlternative']);

/** Reports a requirement that stands in the body only, where no field, filter or label sees it. */
export const mustHaveInBody: Rule = {
	id: 'must-have-in-body',
	category: 'consistency',
	severity: 'warning',
	source: 'https://www.nvp-hrnetwerk.nl/sollicitatiecode',
	*check(document, text) {
		const { vacancy, language } = document;
		if (!vacancy) return;
		for (const mention of bodyMentions(document, smuggled[language])) {
			if (isNegated(mention) || isInFields(mention, document, vacancy)) continue;
			yield { range: mention.range, ...text.mustHaveInBody(mention.words) };
		}
	},
};

function isInFields(
	{ match, sentence }: Mention,
	{ fields }: LintDocument,
	{ education, experience }: Vacancy,
): boolean {
	const { level, thinking = level, years } = match.groups ?? {};
	if (years) return experience?.months === numberFrom(years) * 12;
	if (thinking) return (education ?? 'none').split('-').includes(levelFrom(thinking));
	const stated = fields.filter(({ path }) => demandKeys.has(String(path?.[0])));
	const known = contentWords(stated.map(({ folded }) => folded.text).join(' '));
	return [...contentWords(sentence)].some((found) => found.length > 3 && known.has(found));
}
