import { anyOf, eitherOf, patternsOf } from '#domain/written/alternatives.ts';
import { mentionsWithHeadings } from '#lint/core/mentions.ts';
import type { Rule } from '#lint/core/rule.ts';

/** What a template leaves open, in its own language. */
const openPlace = eitherOf(
	'naam|bedrijf|bedrijfsnaam|organisatie|werkgever|functie|functienaam|functietitel',
	'bedrag|salaris|plaats|locatie|datum|uren|aantal',
	'telefoonnummer|e-?mailadres|website|link',
	'company|job title|name|location|amount|date',
);

/** Words that ask to be replaced, in the brackets of templates; and marks of those who write them. */
const placeholder = anyOf('gu', [
	/todo|tbd|tbc|fixme|x{3,9}/u,
	/€ ?x{2}|x{2}(?= (?:uur|euro|jaar|dagen|maanden|hours|euros|years|days))/u,
	/\(vul (?:hier |zelf |dit )?in\)/u,
	/lorem ipsum/u,
	/(?:hier|nog) in(?: te )?vullen/u,
	/\{\{[^{}]{0,60}\}\}|\[\[[^[\]]{1,60}\]\]/u,
	...patternsOf(
		`[[<](?:jouw |je |de |het |naam |your |the )?${openPlace}(?: [^[\\]<>]{0,30})?[\\]>]`,
	),
	/\[(?:vul|voeg|insert|add|fill)[^[\]]{0,40}\]/u,
]);

/** Reports what was left of a template: nobody meant candidates to read it. */
export const placeholderLeft: Rule = {
	id: 'placeholder-left',
	category: 'consistency',
	severity: 'error',
	source: 'https://www.nvp-hrnetwerk.nl/sollicitatiecode',
	*check(document, text) {
		for (const { words, range } of mentionsWithHeadings(document, placeholder))
			if (isMark(words)) yield { range, ...text.placeholderLeft(words) };
	},
};

/** A mark is written in capitals: a “todo” or the size “xxxl” may be part of the work. */
const isMark = (words: string): boolean =>
	!/^(?:todo|tbd|tbc|fixme|x+)$/i.test(words) || words === words.toUpperCase();
