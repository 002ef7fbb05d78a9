import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import { isDenied } from '#lint/core/denial.ts';
import { mentionsOf } from '#lint/core/mentions.ts';
import type { Rule } from '#lint/core/rule.ts';
import { patternsOf } from '#lint/core/alternatives.ts';
import { hasWord, wordPattern } from '#lint/core/word-pattern.ts';

const permanent: Record<SiteLanguage, string> = {
	nl: '(?:een |op )?(?:vaste? (?:contract|(?:loon)?dienst(?: ?verband)?|aanstelling|baan|job|werk|aanneming|plek|indiensttreding)|(?:contract (?:voor|van) )?onbepaalde (?:tijd|duur)|overname)',
	en: '(?:an? )?(?:permanent (?:contract|position|job|role|employment|appointment)|open-ended contract)',
};

/** What is held out, before what is held out. */
const prospect = '(?:uitzicht|kans|perspectief|zicht|mogelijkheid|optie|vooruitzicht)';

const promise: Record<SiteLanguage, RegExp> = {
	nl: wordPattern(
		patternsOf(
			`${prospect} (?:op|tot|van) ${permanent.nl}`,
			`optie ${permanent.nl}`,
			`${prospect} (?:op|tot|van) vast(?! \\p{L})`,
			`${prospect} (?:op|tot|van) (?:een )?verlenging,? (?:en|of|en\\/of) (?:\\p{L}{1,12} ){0,2}(?:${permanent.nl}|vast(?! \\p{L}))`,
			`(?:op termijn|bij (?:goed|voldoende|gebleken) (?:functioneren|geschiktheid|bevallen|resultaat)) (?:\\p{L}{1,12} ){0,5}${permanent.nl}`,
			`${permanent.nl} (?:\\p{L}{1,12} ){0,4}(?:optie|mogelijk(?:heid)?|bespreekbaar)`,
			`${permanent.nl} (?:op termijn|bij (?:goed|voldoende|gebleken) (?:functioneren|geschiktheid|bevallen|resultaat))`,
			`(?:intentie|bedoeling|insteek) (?:is )?(?:om |van |tot |op )?(?:\\p{L}{1,13} ){0,4}${permanent.nl}`,
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
