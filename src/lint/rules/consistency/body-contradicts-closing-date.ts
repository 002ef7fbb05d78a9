import { addDays } from '#domain/dates.ts';
import type { Mention } from '#lint/core/mentions.ts';
import type { Rule } from '#lint/core/rule.ts';
import { bodyMentions } from '#lint/rules/consistency/body-mentions.ts';
import { dateFrom, datePattern } from '#domain/written/dates.ts';
import { hasWord, wordPattern } from '#lint/core/word-pattern.ts';

const deadline = wordPattern([
	new RegExp(
		`(?<until>sluitingsdatum(?: van deze vacature)?[:;]?|deadline[:;]?|tot en met|t/m|tot|uiterlijk(?: op| vóór| voor)?|vóór|voor|is|op) (?:\\p{L}{2,6}dag )?${datePattern}`,
		'u',
	),
]);

const applying = wordPattern([
	/sollicit\p{L}{1,6}|reageer|reageren|reactie|inschrijven|sluit|sluitingsdatum|sluitingstermijn|deadline|vacature staat open/u,
]);

const closing = /^(?:sluitingsdatum|deadline)/i;

/** Reports a closing date in the text that is not that of the fields. */
export const bodyContradictsClosingDate: Rule = {
	id: 'body-contradicts-closing-date',
	category: 'consistency',
	severity: 'warning',
	source: 'https://bedrijven.roc.nl/kennisbank/werving-en-selectie/de-nvp-sollicitatiecode',
	*check(document, text) {
		const { closes, published } = document.vacancy ?? {};
		if (!closes || !published) return;
		// "Vóór 18 december" ends on the 17th, or is meant as the 18th.
		const possible = new Set([closes, addDays(closes, 1)]);
		for (const mention of bodyMentions(document, deadline)) {
			if (!isAboutClosing(mention)) continue;
			const stated = dateFrom(mention.match.groups ?? {}, published);
			if (!stated || possible.has(stated)) continue;
			yield { range: mention.range, ...text.bodyContradictsClosingDate(mention.words, closes) };
		}
	},
};

const isAboutClosing = ({ words, before, after }: Mention): boolean =>
	closing.test(words) || hasWord(`${before}${after}`, applying);
