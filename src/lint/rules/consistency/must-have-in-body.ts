import type { SiteLanguage, Vacancy } from '#domain/schema/vacancy.ts';
import type { Block } from '#lint/core/blocks.ts';
import type { LintDocument } from '#lint/core/document.ts';
import type { Rule } from '#lint/core/rule.ts';
import { bodyMentions } from '#lint/rules/consistency/body-mentions.ts';
import { contentWords } from '#lint/rules/consistency/content-words.ts';
import { listsOfDemands } from '#lint/rules/consistency/listed-demands.ts';
import { demands, levelFrom } from '#lint/rules/consistency/words/demands.ts';
import { numberFrom } from '#domain/written/numbers.ts';
import { isNegated } from '#lint/core/denial.ts';
import { rangeIn } from '#lint/core/mapped-text.ts';
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
		for (const { plain } of unknownItems(document))
			yield {
				range: rangeIn(plain, 0, plain.text.length),
				...text.mustHaveInBody(plain.text.slice(0, longest)),
			};
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
	return sharesWord(sentence, wordsAsked(fields));
}

function wordsAsked(fields: readonly Block[]): Set<string> {
	const stated = fields.filter(({ path }) => demandKeys.has(String(path?.[0])));
	return contentWords(stated.map(({ folded }) => folded.text).join(' '));
}

const sharesWord = (sentence: string, known: ReadonlySet<string>): boolean =>
	[...contentWords(sentence)].some((found) => found.length > 3 && known.has(found));

/** Of each list of demands, the first item that the fields do not have: one remark moves the list. */
function unknownItems(document: LintDocument): Block[] {
	const lists = listsOfDemands(document);
	if (lists.length === 0) return [];
	const known = wordsAsked(document.fields);
	return lists.flatMap(
		(items) =>
			items.find(
				({ folded: { text } }) =>
					text.search(smuggled[document.language]) < 0 && !sharesWord(text, known),
			) ?? [],
	);
}

/** Of an item, in characters: enough to know it by. */
const longest = 60;
