import type { LintDocument } from '#lint/core/document.ts';
import type { Rule } from '#lint/core/rule.ts';
import { isNegated, isWaived } from '#lint/core/denial.ts';
import { mentionsWithHeadings } from '#lint/core/mentions.ts';
import { hasWord, wordPattern } from '#lint/core/word-pattern.ts';
import { languageReason, tooGoodLanguage } from '#lint/rules/inclusion/words/origin.ts';

const reason = wordPattern(languageReason);
const tooGood = { nl: wordPattern(tooGoodLanguage.nl), en: wordPattern(tooGoodLanguage.en) };

/** Reports a high level of a language without the work that needs it. */
export const languageLevelExcess: Rule = {
	id: 'language-level-excess',
	category: 'inclusion',
	severity: 'warning',
	source: 'https://oordelen.mensenrechten.nl/oordeel/2022-55',
	*check(document, text) {
		for (const [index, { level, neededFor }] of document.vacancy?.languages?.entries() ?? []) {
			if (!level?.startsWith('C') || neededFor) continue;
			const range = document.rangeOf(['languages', index, 'level']);
			yield { range, ...text.languageLevelUnexplained(level) };
		}
		if (namesNeed(document)) return;
		for (const mention of mentionsWithHeadings(document, tooGood[document.language])) {
			if (isNegated(mention) || isWaived(mention) || hasWord(mention.sentence, reason)) continue;
			yield { range: mention.range, ...text.languageLevelExcess(mention.words) };
		}
	},
};

/** The fields say for every language what it is needed for. */
function namesNeed({ vacancy }: LintDocument): boolean {
	const languages = vacancy?.languages ?? [];
	return languages.length > 0 && languages.every(({ neededFor }) => neededFor);
}
