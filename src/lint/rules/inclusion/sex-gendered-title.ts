import type { Rule } from '#lint/core/rule.ts';
import { mentionsOf } from '#lint/core/mentions.ts';
import { hasSexStatement, statesEverySex } from '#lint/rules/inclusion/sex-statement.ts';
import { hasWord, wordPattern } from '#lint/core/word-pattern.ts';
import { genderedTitles } from '#lint/rules/inclusion/words/titles.ts';

/** Titles, also as the last part of a compound. */
const anyTitle = wordPattern([
	new RegExp(`\\p{L}{0,20}(?:${genderedTitles.map(({ title }) => title).join('|')})`, 'u'),
]);

/**
 * Reports a title of one sex without the other form or a statement (WGB m/v art. 3, fourth
 * paragraph). With a statement elsewhere in the vacancy it stays a tip, where a word for both exists.
 */
export const sexGenderedTitle: Rule = {
	id: 'sex-gendered-title',
	category: 'inclusion',
	severity: 'error',
	source: 'https://wetten.overheid.nl/BWBR0003299',
	*check(document, text) {
		const title = document.fields.find(({ path }) => path?.length === 1 && path[0] === 'title');
		if (!title || hasSexStatement(title.folded.text)) return;
		for (const { block, range, words, match } of mentionsOf(document, anyTitle)) {
			if (block !== title) continue;
			const found = genderedTitles.find((entry) => match[0].endsWith(entry.title));
			if (!found || hasWord(title.folded.text, formOf(found.other))) continue;
			const { other, neutral } = found;
			const isStated = statesEverySex(document);
			if (!neutral) {
				if (!isStated)
					yield { range, severity: 'warning', ...text.sexGenderedTitleBoth(words, other) };
				continue;
			}
			if (isStated)
				yield {
					range,
					severity: 'info',
					...text.sexGenderedTitleStated(words, neutral),
				};
			else yield { range, ...text.sexGenderedTitle(words, neutral) };
		}
	},
};

const formOf = (title: string): RegExp => wordPattern([new RegExp(`\\p{L}{0,20}${title}`, 'u')]);
