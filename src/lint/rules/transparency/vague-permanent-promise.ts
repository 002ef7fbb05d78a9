import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import { isDenied } from '#lint/core/denial.ts';
import { mentionsOf } from '#lint/core/mentions.ts';
import type { Rule } from '#lint/core/rule.ts';
import { patternsOf } from '#lint/core/alternatives.ts';
import { hasWord, wordPattern } from '#lint/core/word-pattern.ts';

const permanent: Record<SiteLanguage, string> = {
	nl: '(?:een |op )?(?:vaste? (?:contract|dienstverband|aanstelling|baan|aanneming|plek)|contract voor onbepaalde tijd|overname)',
	en: '(?:an? )?(?:permanent (?:contract|position|job|role|employment|appointment)|open-ended contract)',
};

const promise: Record<SiteLanguage, RegExp> = {
	nl: wordPattern(
		patternsOf(
			`(?:uitzicht|kans|perspectief|zicht|mogelijkheid|optie|vooruitzicht) (?:op|tot|van) ${permanent.nl}`,
			`(?:op termijn|bij (?:goed|voldoende|gebleken) (?:functioneren|geschiktheid|bevallen|resultaat)) (?:\\p{L}{1,12} ){0,5}${permanent.nl}`,
			`${permanent.nl} (?:\\p{L}{1,12} ){0,4}(?:optie|mogelijkheid|bespreekbaar)`,
			`${permanent.nl} (?:op termijn|bij (?:goed|voldoende|gebleken) (?:functioneren|geschiktheid|bevallen|resultaat))`,
			`(?:intentie|bedoeling) (?:om |van |tot )?${permanent.nl}`,
		),
	),
	en: wordPattern(
		patternsOf(
			`(?:prospects?|chance|possibility|opportunity|option|outlook|view|perspective|intention) (?:of|on|for|to|towards) (?:get |getting |obtain )?${permanent.en}`,
			`temp[- ]to[- ]perm`,
		),
	),
};

/** A term or a condition: when it comes, or what decides. */
const term = wordPattern([
	/\d{1,2}|(?:na|after) (?:een|één|twee|drie|zes|negen|twaalf|an?|one|two|three|six|nine|twelve) (?:half )?(?:jaar|maand|maanden|years?|months?)/u,
	/(?:als|wanneer|zodra|mits|if|when|once|provided) (?:je|jij|jouw|you|your) .{3,80}/u,
]);

/** Reports a permanent contract held out without a term or a condition. */
export const vaguePermanentPromise: Rule = {
	id: 'vague-permanent-promise',
	category: 'transparency',
	severity: 'warning',
	source:
		'https://www.werkgeld.nl/35569/nieuws/werknieuws/vacatures-schenken-weinig-aandacht-aan-salaris/',
	*check(document, text) {
		const { vacancy, language } = document;
		if (!vacancy || vacancy.contract.permanentAfter) return;
		for (const mention of mentionsOf(document, promise[language]))
			if (!hasWord(`${mention.sentence} ${mention.next}`, term) && !isDenied(mention))
				yield { range: mention.range, ...text.vaguePermanentPromise(mention.words) };
	},
};
