import { addDays } from '#domain/dates.ts';
import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import type { Mention } from '#lint/core/mentions.ts';
import type { Rule } from '#lint/core/rule.ts';
import { eitherOf, patternsOf } from '#domain/written/alternatives.ts';
import { bodyMentions } from '#lint/rules/consistency/body-mentions.ts';
import { dateFrom, datePattern, englishDatePattern } from '#domain/written/dates.ts';
import { hasWord, wordPattern } from '#lint/core/word-pattern.ts';

/** What stands before the day until which somebody can apply. */
const until = eitherOf(
	'sluitingsdatum(?: van deze vacature)?[:;]?|deadline[:;]?',
	'tot en met|t/m|tot',
	'uiterlijk(?: op| vóór| voor)?|vóór|voor',
	'is|op',
);
const untilInEnglish = eitherOf(
	'(?:closing date|deadline)(?: of this vacancy| for applications)?(?: is)?[:;]?',
	'until|till|by|before|no later than|up to and including',
	'is|on',
);

const deadline: Record<SiteLanguage, RegExp> = {
	nl: wordPattern(patternsOf(`(?<until>${until}) (?:\\p{L}{2,6}dag )?${datePattern}`)),
	en: wordPattern(
		patternsOf(`(?<until>${untilInEnglish})(?: \\p{L}{3,6}day,?)? ${englishDatePattern}`),
	),
};

const applying: Record<SiteLanguage, RegExp> = {
	nl: wordPattern([
		/sollicit\p{L}{1,6}|reageer|reageren|reactie|inschrijven|sluit|sluitingsdatum|sluitingstermijn|deadline|vacature staat open|stuur|cv|motivatie/u,
	]),
	en: wordPattern([
		/apply|applying|applications?|respond|reply|closes|closing date|deadline|vacancy is open/u,
	]),
};

const closing = /^(?:sluitingsdatum|deadline|closing date)/i;

/** Reports a closing date in the text that is not that of the fields. */
export const bodyContradictsClosingDate: Rule = {
	id: 'body-contradicts-closing-date',
	category: 'consistency',
	severity: 'warning',
	source: 'https://bedrijven.roc.nl/kennisbank/werving-en-selectie/de-nvp-sollicitatiecode',
	*check(document, text) {
		const { language } = document;
		const { closes, published } = document.vacancy ?? {};
		if (!closes || !published) return;
		// "Vóór 18 december" ends on the 17th, or is meant as the 18th.
		const possible = new Set([closes, addDays(closes, 1)]);
		for (const mention of bodyMentions(document, deadline[language])) {
			if (!isAboutClosing(mention, language)) continue;
			const stated = dateFrom(mention.match.groups ?? {}, published);
			if (!stated || possible.has(stated)) continue;
			yield { range: mention.range, ...text.bodyContradictsClosingDate(mention.words, closes) };
		}
	},
};

const isAboutClosing = ({ words, before, after }: Mention, language: SiteLanguage): boolean =>
	closing.test(words) || hasWord(`${before}${after}`, applying[language]);
