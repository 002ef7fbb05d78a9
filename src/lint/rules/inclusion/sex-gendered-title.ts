import type { LintText } from '#i18n/nl/lint/text.ts';
import type { Block } from '#lint/core/blocks.ts';
import { type Mention, mentionsOf } from '#lint/core/mentions.ts';
import type { Finding, Rule } from '#lint/core/rule.ts';
import { hasSexStatement, statesEverySex } from '#lint/rules/inclusion/sex-statement.ts';
import { hasWord, wordPattern } from '#lint/core/word-pattern.ts';
import { type GenderedTitle, genderedTitles } from '#lint/rules/inclusion/words/titles.ts';

/** A title and its plural, with any beginning of a compound. */
const formsOf = (title: string): string =>
	`\\p{L}{0,20}${title.endsWith('man') ? `${title}(?:nen)?` : `${title}(?:s|n|en)?`}`;

const anyTitle = wordPattern([
	new RegExp(genderedTitles.map(({ title }) => formsOf(title)).join('|'), 'u'),
]);

const titlePatterns = genderedTitles.map((entry) => ({
	entry,
	pattern: new RegExp(`^(?:${formsOf(entry.title)})$`, 'u'),
}));

/** Just before the title of whom an employer looks for, with what may come between. */
const sought =
	/(?<!\p{L})(?:zoek|zoekt|zoeken|gezocht:?|ben je|ben jij|je bent|jij bent)(?: (?:een|de|dé|die|onze|wij|we|daarom|nog|ook|\d{1,3}|ervaren|gedreven|bevlogen|\p{L}{3,15}e)){0,4} $/u;

/**
 * Reports a title of one sex, above the vacancy or for whom it looks, without the other form or a statement (WGB m/v art. 3, fourth
 * paragraph). With a statement elsewhere in the vacancy it stays a tip, where a word for both exists.
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
		for (const mention of mentionsOf(document, anyTitle)) {
			const found = titleIn(mention, title);
			if (found) yield* remarkOn(mention, found, { isStated: statesEverySex(document), text });
		}
	},
};

/** The title that is asked for without its other form, in the title of the vacancy or below it. */
function titleIn({ block, before, sentence, match }: Mention, title: Block) {
	if (block !== title && !sought.test(before)) return undefined;
	const entry = titlePatterns.find(({ pattern }) => pattern.test(match[0]))?.entry;
	const around = block === title ? title.folded.text : sentence;
	const isBoth = entry && (hasWord(around, formOf(entry.other)) || hasSexStatement(around));
	return isBoth ? undefined : entry;
}

function* remarkOn(
	{ range, words }: Mention,
	{ other, neutral }: GenderedTitle,
	{ isStated, text }: { isStated: boolean; text: LintText },
): Generator<Finding> {
	if (neutral && isStated)
		yield { range, severity: 'info', ...text.sexGenderedTitleStated(words, neutral) };
	else if (neutral) yield { range, ...text.sexGenderedTitle(words, neutral) };
	else if (!isStated)
		yield { range, severity: 'warning', ...text.sexGenderedTitleBoth(words, other) };
}

const formOf = (title: string): RegExp => wordPattern([new RegExp(`\\p{L}{0,20}${title}`, 'u')]);
