import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import type { LintText } from '#i18n/nl/lint/text.ts';
import type { Block } from '#lint/core/blocks.ts';
import { eitherOf } from '#domain/written/alternatives.ts';
import { type Mention, mentionsOf } from '#lint/core/mentions.ts';
import type { RuleFinding, Rule } from '#lint/core/rule.ts';
import { hasSexStatement, statesEverySex } from '#lint/rules/inclusion/sex-statement.ts';
import { hasWord, wordPattern } from '#lint/core/word-pattern.ts';
import { titles } from '#lint/rules/inclusion/title-forms.ts';
import type { GenderedTitle } from '#lint/rules/inclusion/words/titles.ts';

const seeking = eitherOf(
	"looking for|seeking|wanted:?|are you|you are|you're",
	'zoek|zoekt|zoeken|gezocht:?|ben je|ben jij|je bent|jij bent',
);
/** What may come between those words and the title: articles, numbers, adjectives. */
const inBetween = eitherOf(
	'an?|our|the|new',
	'een|de|dé|die|onze|wij|we',
	'naar|per direct|daarom|nog|ook',
	'\\d{1,3}|ervaren|gedreven|bevlogen|\\p{L}{3,15}e',
);

/** Just before the title of whom an employer looks for. */
const sought = new RegExp(`(?<!\\p{L})${seeking}(?: ${inBetween},?){0,5} $`, 'u');

/**
 * Reports a title of one sex, above the vacancy or for whom it looks, without the other form or a
 * statement (WGB m/v art. 3, fourth paragraph). With a statement elsewhere in the vacancy it stays a tip,
 * where a word for both exists.
 */
export const sexGenderedTitle: Rule = {
	id: 'sex-gendered-title',
	category: 'inclusion',
	severity: 'error',
	lighter: ['warning', 'info'],
	source: 'https://wetten.overheid.nl/BWBR0003299',
	*check(document, text) {
		const title = document.fields.find(({ path }) => path?.length === 1 && path[0] === 'title');
		if (!title || hasSexStatement(title.folded.text)) return;
		for (const mention of mentionsOf(document, titles[document.language].any)) {
			const found = titleIn(mention, title, document.language);
			if (found)
				yield* remarkOn(mention, found, {
					isStated: statesEverySex(document),
					text,
					language: document.language,
				});
		}
	},
};

/** The title that is asked for without its other form, in the title of the vacancy or below it. */
function titleIn(
	{ block, before, sentence, match }: Mention,
	title: Block,
	language: SiteLanguage,
): GenderedTitle | undefined {
	if (block !== title && !sought.test(before)) return undefined;
	const entry = titles[language].each.find(({ pattern }) => pattern.test(match[0]))?.entry;
	const around = block === title ? title.folded.text : sentence;
	const isBoth = entry && (hasWord(around, formOf(entry.other)) || hasSexStatement(around));
	return isBoth ? undefined : entry;
}

function* remarkOn(
	{ range, words }: Mention,
	{ other, neutral }: GenderedTitle,
	{ isStated, text, language }: { isStated: boolean; text: LintText; language: SiteLanguage },
): Generator<RuleFinding> {
	if (neutral && isStated)
		yield { range, severity: 'info', ...text.sexGenderedTitleStated(words, neutral) };
	else if (neutral) yield { range, ...text.sexGenderedTitle(words, neutral) };
	else if (!isStated)
		yield { range, severity: 'warning', ...text.sexGenderedTitleBoth(words, other, language) };
}

const formOf = (title: string): RegExp => wordPattern([new RegExp(`\\p{L}{0,20}${title}`, 'u')]);
